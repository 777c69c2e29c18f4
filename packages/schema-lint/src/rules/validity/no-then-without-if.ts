import { heldBy } from '../../analysis/structure/effective-keywords.ts'
import { decidesByEvaluating } from '../../analysis/structure/observed.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, recordOf, type Subschema } from '../../schema/subschema.ts'

export const noThenWithoutIf = defineRule({
  id: 'no-then-without-if',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: '`then` and `else` accompany an `if`, and an `if` one of them.',
    rationale: 'One without the other is ignored: the condition, or its consequence, is lost.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2',
    good: [
      { schema: { if: { required: ['a'] }, then: { required: ['b'] } } },
      { schema: { if: { properties: { a: { const: 1 } } }, unevaluatedProperties: { type: 'null' } } },
    ],
    bad: [{ schema: { then: { required: ['b'] } } }, { schema: { if: { required: ['a'] } } }],
  },
  checkLinked(documents, { report, resolve }) {
    for (const schema of documents.flatMap(({ subschemas }) => subschemas)) {
      if (!schema.dialect.keywords.has('if')) continue
      const condition = heldBy(schema, 'if')
      for (const keyword of loneKeywords(schema)) {
        if (keyword === 'if' && decidesByEvaluating(schema, condition, documents, resolve)) continue
        const elsewhere = nearest(schema, keyword === 'if' ? ['then', 'else'] : ['if'])
        const missing = keyword === 'if' ? '"then" and no "else"' : '"if"'
        report({
          at: schema,
          path: [keyword],
          mark: 'key',
          message: `"${keyword}" has no effect: there is no ${missing} beside it.${elsewhere ? ` The "${elsewhere.keyword}" nearby belongs in the same schema.` : ''}`,
          ...(elsewhere && {
            related: [
              {
                at: elsewhere.at,
                path: elsewhere.path,
                message: `This "${elsewhere.keyword}" is in another schema.`,
              },
            ],
          }),
        })
      }
    }
  },
})

function loneKeywords(schema: Subschema): readonly string[] {
  const consequences = ['then', 'else'].filter((keyword) => has(schema, keyword))
  if (!has(schema, 'if')) return consequences
  return consequences.length > 0 ? [] : ['if']
}

type Nearby = { readonly at: Subschema; readonly path: readonly string[]; readonly keyword: string }

/** What is missing, where it stands alone a level deeper or further out, or in the branch before or after. */
function nearest(schema: Subschema, wanted: readonly string[]): Nearby | undefined {
  for (const at of around(schema)) {
    const keyword = loneKeywords(at).find((each) => wanted.includes(each))
    if (keyword !== undefined) return { at, path: [keyword], keyword }
  }
  const declared = recordOf(schema, 'properties') ?? {}
  const name = wanted.find((each) => each !== 'if' && Object.hasOwn(declared, each))
  return name === undefined ? undefined : { at: schema, path: ['properties', name], keyword: name }
}

function around(schema: Subschema): readonly Subschema[] {
  const { document, parent, via } = schema
  const isPart = via !== undefined && parts.has(via.keyword)
  const steps = isPart && typeof via.key === 'number' ? [via.key - 1, via.key + 1] : []
  return [
    ...(isPart && parent ? [parent] : []),
    ...steps.map((step) => document.schemaAt([...schema.path.slice(0, -1), step])),
    document.schemaAt([...schema.path, 'if']),
    ...['allOf', 'anyOf', 'oneOf'].map((keyword) => document.schemaAt([...schema.path, keyword, 0])),
  ].filter((each) => each !== undefined)
}

const parts: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'if'])
