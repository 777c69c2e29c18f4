import { heldDirectly } from '../../analysis/structure/effective-keywords.ts'
import { aroundOf } from '../../analysis/value-sets/around.ts'
import { clashOf } from '../../analysis/value-sets/clash.ts'
import { reasonAround, schemasAround } from '../../analysis/value-sets/reason.ts'
import { intersect } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'
import { noneOf, tellReason } from '../helpers/tell-reason.ts'

export const noImpossibleThen = defineRule({
  id: 'no-impossible-then',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: '`then` and `else` accept some of the values that the schema around them accepts.',
    rationale:
      'A consequence that contradicts the rest of its schema can never be met: whatever the condition matches is rejected. Usually a name is misspelled, or a closed object does not declare it. `false` forbids on purpose and is not reported.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.2',
    good: [
      { schema: { type: 'object', if: { required: ['a'] }, then: { required: ['b'] } } },
      { schema: { type: 'object', if: { required: ['a'] }, then: false } },
    ],
    bad: [
      {
        schema: {
          properties: { a: {} },
          additionalProperties: false,
          if: { required: ['a'] },
          then: { required: ['b'] },
        },
      },
      { schema: { type: 'string', if: { minLength: 5 }, else: { type: 'null' } } },
    ],
  },
  keywords: ['then', 'else'],
  checkSchema(schema, { report, resolve }) {
    if (!has(schema, 'if')) return
    const around = intersect(valueSetWithout(schema, resolve, []), aroundOf(schema, resolve))
    for (const keyword of ['then', 'else']) {
      const consequence = heldDirectly(schema, keyword)
      const clash = consequence && clashOf(around, valueSetOf(consequence, resolve))
      if (consequence === undefined || clash === undefined) continue
      const outer = [schema, ...schemasAround(schema, resolve)]
      const reason = reasonAround(consequence, outer, clash.kinds, resolve)
      const { text, related } = tellReason(reason, 'it rejects what the rest of the schema accepts')
      report({
        at: schema,
        path: [keyword],
        message: `"${keyword}" accepts ${clash.complete ? 'nothing' : noneOf(clash.kinds)} here: ${text}.`,
        ...(related && { related }),
      })
    }
  },
})
