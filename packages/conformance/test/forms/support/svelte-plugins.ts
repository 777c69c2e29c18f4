import { sveltekit } from '@sveltejs/kit/vite'
import type { Plugin } from 'vitest/config'

/** SvelteKit, less its server: there is no application here to be served. */
const kit = async (): Promise<Plugin[]> => {
  const plugins = await sveltekit({ outDir: 'node_modules/.svelte-kit' })
  return plugins.map(({ configureServer: _server, ...plugin }) => plugin)
}

const adapters = '/sveltekit-superforms/dist/adapters/'
const absent = '\0absent'

/** Superforms loads its adapters for all schema libraries at once; those that are not installed here are never called. */
const absentSchemaLibraries: Plugin = {
  name: 'absent-schema-libraries',
  enforce: 'pre',
  async resolveId(name, importer, options) {
    if (importer?.includes(adapters) !== true || name.startsWith('.')) return undefined
    const found = await this.resolve(name, importer, { ...options, skipSelf: true })
    return found === null || found.id.startsWith('__vite-optional-peer-dep:') ? absent : found
  },
  load: (id) => (id === absent ? 'export default {}' : undefined),
}

export const sveltePlugins = [absentSchemaLibraries, kit()]
