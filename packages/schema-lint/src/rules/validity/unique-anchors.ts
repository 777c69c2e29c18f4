import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'

export const uniqueAnchors = defineRule({
  id: 'unique-anchors',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A schema resource defines each anchor once.',
    rationale: 'It is undefined where a reference to a duplicate anchor leads.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.2',
    good: [{ schema: { $defs: { A: { $anchor: 'a' }, B: { $anchor: 'b' } } } }],
    bad: [{ schema: { $defs: { A: { $anchor: 'a' }, B: { $anchor: 'a' } } } }],
  },
  checkDocument(document, { report }) {
    const seen = new Map<string, Subschema>()
    for (const schema of document.subschemas) {
      for (const [keyword, name] of anchorsOf(schema)) {
        const address = `${schema.baseUri}#${name}`
        const first = seen.get(address)
        if (first === undefined) seen.set(address, schema)
        else if (first !== schema) {
          report({
            at: schema,
            path: [keyword],
            message: `"${keyword}" defines the anchor "${shorten(name)}" a second time.`,
            related: [{ at: first, message: 'It is defined here first.' }],
          })
        }
      }
    }
  },
})

function anchorsOf(schema: Subschema): readonly (readonly [keyword: string, name: string])[] {
  const { dialect } = schema
  const anchors = ['$anchor', '$dynamicAnchor'].flatMap((keyword) => {
    const name = dialect.keywords.has(keyword) ? stringOf(schema, keyword) : undefined
    return name === undefined ? [] : [[keyword, name] as const]
  })
  const id = dialect.refStandsAlone ? stringOf(schema, dialect.idKeyword) : undefined
  // As the drafts up to 07 write an anchor.
  return id?.startsWith('#') === true ? [...anchors, [dialect.idKeyword, id.slice(1)]] : anchors
}
