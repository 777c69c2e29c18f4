import { defineRule } from '../../engine/rule.ts'
import { has, listOf, type Subschema, valueOf } from '../../schema/subschema.ts'
import { typeOf } from '../../schema/types.ts'

export const preferEnum = defineRule({
  id: 'prefer-enum',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'typebox'],
  documentation: {
    summary: 'A choice among values of one type uses `enum`.',
    rationale:
      'With one branch per value, validators report one error per value, and many code generators and forms show nothing useful. `enum` gives one error and one list.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [
      { schema: { type: 'string', enum: ['a', 'b'] } },
      {
        schema: {
          oneOf: [
            { const: 'a', title: 'Always' },
            { const: 'b', title: 'Never' },
          ],
        },
      },
    ],
    bad: [
      {
        schema: {
          anyOf: [
            { const: 'a', type: 'string' },
            { const: 'b', type: 'string' },
          ],
        },
      },
    ],
  },
  keywords: ['anyOf', 'oneOf'],
  checkSchema(schema, { report }) {
    for (const keyword of ['anyOf', 'oneOf']) {
      const branches = schema.document.childrenOf(schema).filter(({ via }) => via?.keyword === keyword)
      const values = branches.map(({ keywords }) => keywords['const'])
      if (branches.length < 2 || !branches.every(isBareConst) || has(schema, 'enum')) continue
      if (branches.length !== listOf(schema, keyword)?.length) continue
      const [first, ...others] = values.map(typeOf)
      const distinct = new Set(values).size === values.length
      if (first === undefined || !scalar.has(first) || others.some((type) => type !== first) || !distinct)
        continue
      report({
        at: schema,
        path: [keyword],
        mark: 'key',
        message: `"${keyword}" chooses among ${branches.length} values of one type: "enum" lists them.`,
        // A reference may lead into a branch.
        fix: {
          safe: false,
          title: 'List the values in "enum"',
          edits: [
            { op: 'rename', path: [keyword], to: 'enum' },
            { op: 'set', path: ['enum'], value: values },
            ...(has(schema, 'type') ? [] : [{ op: 'set' as const, path: ['type'], value: first }]),
          ],
        },
      })
    }
  },
})

const scalar: ReadonlySet<string> = new Set(['string', 'integer', 'number'])

/** Whether a schema is one value and nothing else. */
function isBareConst(schema: Subschema): boolean {
  const keys = Object.keys(schema.keywords)
  if (!has(schema, 'const') || !schema.dialect.keywords.has('const')) return false
  return keys.every((key) => key === 'const' || (key === 'type' && fits(schema)))
}

function fits(schema: Subschema): boolean {
  const [type, actual] = [valueOf(schema, 'type'), typeOf(valueOf(schema, 'const'))]
  return type === actual || (type === 'number' && actual === 'integer')
}
