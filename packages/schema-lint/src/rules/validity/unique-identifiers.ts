import { assertionsOf } from '../../analysis/structure/assertions-of.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, stringOf, type Subschema } from '../../schema/subschema.ts'

export const uniqueIdentifiers = defineRule({
  id: 'unique-identifiers',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'No two different schemas have the same identifier.',
    rationale:
      'A reference to the identifier may lead to either. Validators that get both reject the second, or forget the first.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-9.1.2',
    good: [
      { files: { 'a.json': { $id: 'https://example.com/a' }, 'b.json': { $id: 'https://example.com/b' } } },
    ],
    bad: [
      {
        files: {
          'a.json': { $id: 'https://example.com/a', type: 'string' },
          'b.json': { $id: 'https://example.com/a', type: 'number' },
        },
      },
    ],
  },
  checkLinked(documents, { report }) {
    const seen = new Map<string, Subschema>()
    for (const schema of documents.flatMap(({ subschemas }) => subschemas)) {
      const { idKeyword, refStandsAlone } = schema.dialect
      const id = stringOf(schema, idKeyword)
      if (id === undefined || id.startsWith('#') || (refStandsAlone && has(schema, '$ref'))) continue
      const first = seen.get(schema.baseUri)
      if (first === undefined) seen.set(schema.baseUri, schema)
      else if (!areAlike(first, schema)) {
        report({
          at: schema,
          path: [idKeyword],
          message: `"${idKeyword}" is "${shorten(id)}", which is also the identifier of another schema.`,
          related: [{ at: first, path: [first.dialect.idKeyword], message: 'It is defined here first.' }],
        })
      }
    }
  },
})

/** Bundlers copy a schema without its `$schema`, and with other examples: the copies are equivalent. */
function areAlike(one: Subschema, other: Subschema): boolean {
  const [value, copy] = [one.node.value, other.node.value]
  return JSON.stringify(value) === JSON.stringify(copy) || assertionsOf(one) === assertionsOf(other)
}
