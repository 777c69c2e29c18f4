import { isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { heldDirectly, isAnything } from '../../analysis/structure/effective-keywords.ts'
import { ownTypes } from '../../analysis/value-sets/kinds.ts'
import { valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'
import { beside } from '../helpers/beside.ts'

export const noImpossibleNot = defineRule({
  id: 'no-impossible-not',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: '`not` leaves some of the values that the keywords beside it accept.',
    rationale:
      'A schema whose `not` forbids everything that its other keywords require accepts nothing. `{ "not": {} }` alone means "never" on purpose and is not reported.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1.4',
    good: [
      { schema: { type: 'string', not: { const: '' } } },
      { schema: { properties: { old: { not: {} } } } },
    ],
    bad: [{ schema: { type: 'string', not: { type: 'string' } } }, { schema: { type: 'string', not: {} } }],
  },
  keywords: ['not'],
  checkSchema(schema, { report, resolve }) {
    const denied = heldDirectly(schema, 'not')
    if (denied === undefined || isAloneOnPurpose(schema, denied)) return
    const without = valueSetWithout(schema, resolve, ['not'])
    if (isEmpty(without) || !isEmpty(valueSetWithout(schema, resolve, []))) return
    report({
      at: schema,
      path: ['not'],
      message: `"not" forbids ${isAnything(denied) ? 'everything' : `what the rest of the schema demands${demanded(denied)}`}, so nothing is valid.`,
      ...beside(schema, 'type', 'const', 'enum', 'allOf', '$ref', 'anyOf', 'oneOf'),
    })
  },
})

function isAloneOnPurpose(schema: Subschema, denied: Subschema): boolean {
  const others = Object.keys(schema.keywords).filter((keyword) => {
    const role = schema.dialect.keywords.get(keyword)?.role
    return (
      keyword !== 'not' &&
      role !== undefined &&
      role !== 'annotation' &&
      role !== 'definitions' &&
      role !== 'identity'
    )
  })
  return isAnything(denied) && others.length === 0
}

function demanded(denied: Subschema): string {
  const types = ownTypes(denied)
  return types === undefined ? '' : `: ${types.join(', ')}`
}
