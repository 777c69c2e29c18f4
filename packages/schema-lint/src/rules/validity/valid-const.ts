import { patternRejects, typeRejects } from '../../analysis/value-sets/rejects.ts'
import { reportInvalid } from '../helpers/report-invalid.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, valueOf } from '../../schema/subschema.ts'

export const validConst = defineRule({
  id: 'valid-const',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'The value of `const` satisfies the keywords beside it.',
    rationale: 'If another keyword rejects the only allowed value, the schema accepts nothing at all.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.3',
    good: [{ schema: { enum: ['a', 'b'], const: 'a' } }],
    bad: [{ schema: { enum: ['a', 'b'], const: 'c' } }, { schema: { minimum: 5, const: 3 } }],
  },
  keywords: ['const'],
  dialects: ['draft-06', 'draft-07', '2019-09', '2020-12', 'openapi-3.1'],
  checkSchema(schema, context) {
    const value = valueOf(schema, 'const')
    // Wrong types, patterns that do not match, and a `$ref` that overrides its siblings have their own rules.
    if (typeRejects(schema, value) || (schema.dialect.refStandsAlone && has(schema, '$ref'))) return
    reportInvalid(schema, ['const'], value, context, {
      name: '"const"',
      ignore: ({ keyword, path }) =>
        keyword === 'pattern' && path.length === 0 && patternRejects(schema, value),
    })
  },
})
