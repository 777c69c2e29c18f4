import { effectiveString } from '../../analysis/structure/effective-keywords.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { clashOf } from '../../analysis/value-sets/clash.ts'
import { reasonAround } from '../../analysis/value-sets/reason.ts'
import { intersect } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { isForbiddenByClosed } from '../helpers/closed-branches.ts'
import { noneOf, tellReason } from '../helpers/tell-reason.ts'

export const noRefTypeConflict = defineRule({
  id: 'no-ref-type-conflict',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  dialects: ['2019-09', '2020-12', 'openapi-3.1'],
  documentation: {
    summary: 'The keywords beside a `$ref` do not contradict what it refers to.',
    rationale:
      'Since draft 2019-09, both apply. A `$ref` to a string beside `"type": "number"` accepts nothing; often the definition changed, but not its users.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3.1',
    good: [
      {
        schema: { $defs: { a: { type: 'string' } }, properties: { b: { $ref: '#/$defs/a', minLength: 1 } } },
      },
    ],
    bad: [
      {
        schema: {
          $defs: { a: { type: 'string' } },
          properties: { b: { $ref: '#/$defs/a', type: 'number' } },
        },
      },
      {
        schema: {
          $defs: { a: { maxLength: 2, type: 'string' } },
          items: { $ref: '#/$defs/a', minLength: 3 },
        },
      },
    ],
  },
  keywords: ['$ref'],
  checkSchema(schema, { report, resolve }) {
    const reference = effectiveString(schema, '$ref')
    const target = reference === undefined ? undefined : resolve(schema, reference)
    if (target?.ok !== true) return
    const beside = valueSetWithout(schema, resolve, ['$ref'])
    const referenced = valueSetOf(target.schema, resolve)
    const clash = clashOf(beside, referenced)
    if (clash === undefined || isForbiddenByClosed(intersect(beside, referenced), schema, resolve)) return
    const reason = reasonAround(target.schema, [schema], clash.kinds, resolve)
    const { text, related } = tellReason(reason, 'it rejects what the keywords beside it accept')
    report({
      at: schema,
      path: ['$ref'],
      message: `"$ref" leads to ${showValue(reference)}, which leaves ${clash.complete ? 'nothing' : noneOf(clash.kinds)} here: ${text}.`,
      related: related ?? [{ at: target.schema, message: 'It leads here.' }],
    })
  },
})
