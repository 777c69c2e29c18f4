import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { type Specifier, specifiersIn } from './import-specifiers.ts'

/** What is shipped, what makes that, and what tests it. */
type Part = 'src' | 'build' | 'test'

export type Import = Specifier & {
  readonly file: string
  readonly part: Part
  /** Where a relative one leads, as an absolute path. */
  readonly target: string | undefined
}

const partOf = (file: string): Part => {
  if (/\.test\.tsx?$|^test\//.test(file) || !file.includes('/')) return 'test'
  return file.startsWith('build/') ? 'build' : 'src'
}

const ignored = [
  '**/node_modules/**',
  '**/dist/**',
  '**/generated/**',
  '**/.cache/**',
  '**/cache/**',
  'examples/**',
]

/** All that the sources of a package import, in whatever language they are. */
export function importsOf(folder: string): Import[] {
  const files = globSync(['**/*.{ts,tsx,mts,cts,js,mjs,cjs,vue,svelte}'], {
    cwd: folder,
    ignore: ignored,
    dot: true,
  })
  return files.flatMap((file) =>
    specifiersIn(readFileSync(join(folder, file), 'utf8')).map((found) => ({
      ...found,
      file,
      part: partOf(file),
      target: found.specifier.startsWith('.')
        ? resolve(dirname(join(folder, file)), found.specifier)
        : undefined,
    })),
  )
}
