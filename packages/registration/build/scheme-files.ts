import { readdirSync } from 'node:fs'
import type { Scheme, SchemeDescription } from '../src/schemes/scheme.ts'

/** A file below `src/schemes`: its path without the extension, and what it exports. */
export type SchemeFile = Readonly<{
  country: string
  path: string
  /** Its constant, and a name for it that no other country uses. */
  exported: string
  alias: string
  scheme: Scheme
  description: SchemeDescription
}>

const folder = new URL('../src/schemes/', import.meta.url)

/** Every scheme that has a file, in order. */
export async function schemeFiles(): Promise<readonly SchemeFile[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[a-z]{2}[/\\].*\.ts$/.test(path))
    .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
  const files = await Promise.all(paths.toSorted().map(schemeFile))
  return inOrder(files.filter((file) => file !== undefined))
}

/**
 * The schemes by country: numbers of companies before those of persons, then by rank.
 * @throws where two schemes have the same rank, since the order would be an accident
 */
export function inOrder(schemes: readonly SchemeFile[]): readonly SchemeFile[] {
  const sorted = schemes.toSorted(
    (a, b) => (a.country < b.country ? -1 : Number(a.country > b.country)) || byRank(a, b),
  )
  for (const [index, scheme] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next?.country === scheme.country && byRank(scheme, next) === 0) {
      throw new Error(`${scheme.path} and ${next.path} need different ranks.`)
    }
  }
  return sorted
}

const byRank = (a: SchemeFile, b: SchemeFile): number =>
  Number(a.scheme.format.personal) - Number(b.scheme.format.personal) ||
  (a.description.rank ?? 0) - (b.description.rank ?? 0)

/** `undefined` for a file that schemes of a country share. */
async function schemeFile(path: string): Promise<SchemeFile | undefined> {
  const { description, ...exports } = (await import(new URL(`${path}.ts`, folder).href)) as Readonly<
    Record<string, unknown>
  >
  if (description === undefined) return undefined
  const alias = camelCase(path)
  const exported = camelCase(path.slice(3))
  if (exports[exported] === undefined) throw new Error(`${path}.ts does not export ${exported}.`)
  return {
    country: path.slice(0, 2).toUpperCase(),
    path,
    exported,
    alias,
    scheme: exports[exported] as Scheme,
    description: description as SchemeDescription,
  }
}

const camelCase = (path: string): string => path.replaceAll(/[-/]./g, (part) => part.charAt(1).toUpperCase())
