import { readFileSync } from 'node:fs'
import { packageFolder } from '../folders.ts'

const source = readFileSync(new URL('generated/index.d.ts', packageFolder('@openpartner/types')), 'utf8')

/** Each declaration with the comment before it, by name, in the order of the file. */
const declarations: ReadonlyMap<string, string> = new Map(
  source.split(/\n(?=\/\*\*)/).flatMap((text) => {
    const name = /^export type (\w+)/m.exec(text)?.[1]
    return name === undefined ? [] : [[name, `${text.trim()}\n`] as const]
  }),
)

/** The TypeScript source of a type and of every type that it refers to. */
export const typesOf = (type: string): string =>
  [...referredFrom(type, new Set())].map((name) => declarations.get(name) ?? '').join('\n')

/** The type first, then what it refers to, in the order of the references. */
function referredFrom(name: string, found: Set<string>): ReadonlySet<string> {
  found.add(name)
  const code = (declarations.get(name) ?? '').replaceAll(/\/\*\*.*?\*\/|"[^"]*"/gs, '')
  for (const other of code.match(/\b[A-Z]\w+/g) ?? [])
    if (declarations.has(other) && !found.has(other)) referredFrom(other, found)
  return found
}
