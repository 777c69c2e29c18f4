import { typeRejects } from '../../analysis/value-sets/rejects.ts'
import { effective } from '../../analysis/structure/effective-keywords.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { valueOf } from '../../schema/subschema.ts'
import { beside } from '../helpers/beside.ts'

export const constFitsType = defineRule({
  id: 'const-fits-type',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'The value of `const` has a type that `type` names.',
    rationale: 'If the type of the only allowed value is rejected, the schema accepts nothing at all.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.3',
    good: [{ schema: { type: 'string', const: 'a' } }, { schema: { type: 'number', const: 1 } }],
    bad: [{ schema: { type: 'string', const: 1 } }, { schema: { type: ['array', 'object'], const: null } }],
  },
  keywords: ['const'],
  checkSchema(schema, { report }) {
    const value = effective(schema, 'const')
    if (value === undefined || !typeRejects(schema, value)) return
    report({
      at: schema,
      path: ['const'],
      message: `"const" is ${showValue(value)}, but "type" is ${showValue(valueOf(schema, 'type'))}: no value satisfies both.`,
      ...beside(schema, 'type'),
    })
  },
})
