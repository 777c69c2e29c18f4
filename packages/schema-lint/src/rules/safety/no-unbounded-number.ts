import { applies, isAsserted } from '../../analysis/structure/applies.ts'
import { defineRule } from '../../engine/rule.ts'
import { has, type Subschema, stringOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

/** OpenAPI formats that are ranges. */
const ranges = /^u?int(8|16|32|64)$/

export const noUnboundedNumber = defineRule({
  id: 'no-unbounded-number',
  group: 'safety',
  severity: 'info',
  presets: [],
  documentation: {
    summary: 'A number has a minimum and a maximum.',
    rationale: 'A quantity of -1 or 1e300 is rarely meant, and often breaks calculations.',
    optIn: 'Many numbers, such as measurements, have no natural limits.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.2',
    good: [{ schema: { type: 'integer', minimum: 0, exclusiveMaximum: 100 } }],
    bad: [{ schema: { type: 'integer', minimum: 0 } }],
  },
  keywords: ['type'],
  checkSchema(schema, { report, resolve }) {
    const types = declaredTypes(schema) ?? []
    if (!isAsserted(schema) || (!types.includes('number') && !types.includes('integer'))) return
    const lower = applies(schema, (each) => isBounded(each, 'minimum', 'exclusiveMinimum'), resolve)
    const upper = applies(schema, (each) => isBounded(each, 'maximum', 'exclusiveMaximum'), resolve)
    if (lower && upper) return
    const missing = lower ? '"maximum" is' : upper ? '"minimum" is' : '"minimum" and "maximum" are'
    report({ at: schema, path: ['type'], message: `The number has no bound here: ${missing} missing.` })
  },
})

function isBounded(schema: Subschema, bound: string, exclusive: string): boolean {
  if ([bound, exclusive, 'enum', 'const'].some((keyword) => has(schema, keyword))) return true
  return ranges.test(stringOf(schema, 'format') ?? '')
}
