import { readdirSync, readFileSync } from 'node:fs'

export type ImportOf = { readonly file: string; readonly specifier: string; readonly typeOnly: boolean }

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const statements =
  /^\s*(?:import|export)\s(?<kind>type\s)?[^'"]*?from\s*['"](?<from>[^'"]+)['"]|\bimport\s*\(?\s*['"](?<bare>[^'"]+)['"]/gm

export function specifiersIn(source: string): Omit<ImportOf, 'file'>[] {
  return [...source.replaceAll(comments, '').matchAll(statements)].map(({ groups = {} }) => ({
    specifier: groups.from ?? groups.bare ?? '',
    typeOnly: groups.kind !== undefined,
  }))
}

/** What the TypeScript files of a folder import, its tests left out. */
export function importsOf(folder: string): ImportOf[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      specifiersIn(readFileSync(`${folder}/${file}`, 'utf8')).map((found) => ({ file, ...found })),
    )
}
