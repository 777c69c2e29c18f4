import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vitepress'
import { docs } from '../build/folders.ts'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>

const here = fileURLToPath(import.meta.url)
const pages = fileURLToPath(docs)

/** The pages belong to no package, so what their compiled code imports by name is resolved from this one. */
export const resolveFromSite: Plugins[number] = {
  name: 'resolve-from-site',
  enforce: 'pre',
  resolveId(id, importer, options) {
    if (importer?.startsWith(pages) !== true || !/^[@\w]/.test(id)) return null
    return this.resolve(id, here, { ...options, skipSelf: true })
  },
  // VitePress asks for its own dependencies to be bundled ahead, which Vite would look for beside the pages.
  configResolved({ optimizeDeps }) {
    optimizeDeps.include = optimizeDeps.include?.filter((id) => !id.startsWith('vitepress > ')) ?? []
  },
}
