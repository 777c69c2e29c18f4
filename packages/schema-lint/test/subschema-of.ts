import type { Context } from '../src/engine/rule.ts'
import type { DialectId } from '../src/schema/keyword.ts'
import { readDocument } from '../src/schema/read-document.ts'
import { Registry } from '../src/schema/registry.ts'
import type { Subschema } from '../src/schema/subschema.ts'
import { parse } from '../src/source/parse.ts'

/** A schema as rules see it, and what its references lead to. */
export function subschemaOf(
  schema: unknown,
  dialect: DialectId = '2020-12',
): { readonly schema: Subschema; readonly resolve: Context['resolve'] } {
  const text = JSON.stringify(schema)
  const parsed = parse(text, 'json')
  if (!parsed.ok) throw new TypeError('no schema')
  const document = readDocument(
    { name: 'a.json', uri: 'file:///a.json', text, syntax: 'json', root: parsed.root },
    dialect,
  )
  const registry = new Registry(() => undefined)
  registry.add(document)
  const [root] = document.roots
  if (root === undefined) throw new TypeError('no schema')
  return { schema: root, resolve: (from, reference) => registry.resolve(from, reference) }
}
