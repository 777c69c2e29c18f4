import { effectiveList } from '../../analysis/structure/effective-keywords.ts'
import { typeRejects } from '../../analysis/value-sets/rejects.ts'
import { kindOf } from '../../analysis/value-sets/kinds.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { type Subschema, valueOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'
import { beside } from '../helpers/beside.ts'
import { takesItems } from '../helpers/meant-location.ts'

export const enumFitsType = defineRule({
  id: 'enum-fits-type',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'Every value of `enum` has a type that `type` names.',
    rationale:
      'A value that `enum` lists but `type` rejects can never occur. Usually `null` was forgotten in `type`, or a number is in quotation marks.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [
      { schema: { type: 'string', enum: ['a', 'b'] } },
      { schema: { type: ['string', 'null'], enum: ['a', null] } },
    ],
    bad: [
      { schema: { type: 'string', enum: ['a', null] } },
      { schema: { type: 'integer', enum: ['1', '2'] } },
    ],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const values = effectiveList(schema, 'enum') ?? []
    const mismatches = values.flatMap((value, index) =>
      typeRejects(schema, value) ? [{ index, value }] : [],
    )
    const type = showValue(valueOf(schema, 'type'))
    const isOfItems = mismatches.length === values.length && listsItems(schema, values)
    const hint = isOfItems ? ' Move "enum" into "items" if it lists what each item may be.' : ''
    if (mismatches.length > 1 && mismatches.length === values.length) {
      const message = `"type" is ${type}, which no value in "enum" is: nothing is valid here.${hint}`
      report({ at: schema, path: ['enum'], message, ...beside(schema, 'type') })
      return
    }
    for (const { index, value } of mismatches) {
      report({
        at: schema,
        path: ['enum', index],
        message: `"enum" lists ${showValue(value)}, but "type" is ${type}: it can never occur.${hint}`,
        ...beside(schema, 'type'),
      })
    }
  },
})

/** Whether an array has the values in its `enum` that its items are likely meant to have. */
function listsItems(schema: Subschema, values: readonly unknown[]): boolean {
  const isArray = declaredTypes(schema)?.includes('array') === true
  return isArray && values.every((value) => takesItems(schema, kindOf(value)))
}
