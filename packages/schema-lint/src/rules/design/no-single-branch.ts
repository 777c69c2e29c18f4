import { defineRule } from '../../engine/rule.ts'
import { has, isRecord, listOf } from '../../schema/subschema.ts'

export const noSingleBranch = defineRule({
  id: 'no-single-branch',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'typebox'],
  documentation: {
    summary: '`allOf`, `anyOf` and `oneOf` have more than one branch.',
    rationale:
      'With a single branch, there is nothing to combine or choose: the wrapper makes errors and generated types harder to read. Sometimes it is a leftover of a longer list.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1',
    good: [
      { schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
      {
        schema: {
          $schema: 'http://json-schema.org/draft-07/schema#',
          description: 'Beside a `$ref` this would be ignored.',
          allOf: [{ $ref: '#/definitions/a' }],
          definitions: { a: true },
        },
      },
    ],
    bad: [
      { schema: { anyOf: [{ type: 'string' }] } },
      { schema: { allOf: [{ $ref: '#/$defs/a' }], $defs: { a: true } } },
    ],
  },
  keywords: ['allOf', 'anyOf', 'oneOf'],
  checkSchema(schema, { report }) {
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      const branches = listOf(schema, keyword)
      const [branch] = branches ?? []
      if (branches?.length !== 1 || !isRecord(branch)) continue
      // Up to draft-07, this is the only way to add something to a reference; and a condition may be the first of many.
      if (schema.dialect.refStandsAlone && Object.hasOwn(branch, '$ref')) continue
      if (Object.hasOwn(branch, 'if') || has(schema, 'discriminator')) continue
      report({
        at: schema,
        path: [keyword],
        mark: 'key',
        message: `"${keyword}" has a single branch: replace it with the content of the branch.`,
      })
    }
  },
})
