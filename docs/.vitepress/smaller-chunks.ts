import { minify } from 'terser'
import type { UserConfig } from 'vitepress'

type Plugins = NonNullable<NonNullable<UserConfig['vite']>['plugins']>

/** Chunks that are text rather than code: the pages themselves, and the index of the search. */
const texts = /\.md$|localSearchIndex/

/** Makes the scripts that pages share a few kilobytes smaller than Vite does. For hundreds of pages it would take too long. */
export const smallerChunks: Plugins[number] = {
  name: 'smaller-chunks',
  apply: ({ build }, { command }) => command === 'build' && !build?.ssr,
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || texts.test(chunk.name)) continue
        const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 2 } })
        if (code !== undefined) chunk.code = code
      }
    },
  },
}
