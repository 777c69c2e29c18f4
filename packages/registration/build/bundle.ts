import { copyFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** Modules that nobody needs only a part of, and what they share with others, which stays apart. */
const bundles: readonly (readonly [module: string, apart: RegExp])[] = [
  ['generated/schemes-by-country.js', /numbers/],
  ['generated/descriptions.js', /(?!)/],
  ['numbers/check-registration-number.js', /countries|by-country|schemes|mask|options/],
]

/**
 * Puts into a module what it imports: Node takes longer to find and open a hundred small files than to run them. The
 * modules of single schemes remain, so that a page that imports one loads no other.
 */
async function bundle(module: string, apart: RegExp): Promise<void> {
  const build = await rolldown({
    input: resolve(dist, module),
    platform: 'neutral',
    external: (id) => apart.test(id.replace(dist, '')),
  })
  await build.write({ file: resolve(dist, module), format: 'esm' })
}

for (const [module, apart] of bundles) await bundle(module, apart)

// The names are data of CLDR, which asks for its notice to go with it. Not named LICENSE: pnpm would then leave out the
// package's own.
await copyFile(
  fileURLToPath(new URL('../node_modules/cldr-localenames-full/LICENSE', import.meta.url)),
  resolve(dist, 'cldr-notice.txt'),
)
