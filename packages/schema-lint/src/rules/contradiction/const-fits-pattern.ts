import { patternRejects } from '../../analysis/value-sets/rejects.ts'
import { effective } from '../../analysis/structure/effective-keywords.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { valueOf } from '../../schema/subschema.ts'
import { beside } from '../helpers/beside.ts'

export const constFitsPattern = defineRule({
  id: 'const-fits-pattern',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'The string in `const` matches the `pattern` beside it.',
    rationale: 'If the only allowed string does not match the pattern, the schema accepts nothing at all.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.3',
    good: [{ schema: { const: 'ab', pattern: '^[a-z]+$' } }],
    bad: [{ schema: { const: 'AB', pattern: '^[a-z]+$' } }],
  },
  keywords: ['const'],
  checkSchema(schema, { report }) {
    const value = effective(schema, 'const')
    if (!patternRejects(schema, value)) return
    report({
      at: schema,
      path: ['const'],
      message: `"const" is ${showValue(value)}, which "pattern" ${showValue(valueOf(schema, 'pattern'))} does not match: no value satisfies both.`,
      ...beside(schema, 'pattern'),
    })
  },
})
