import { heldDirectly, isFalse } from '../../analysis/structure/effective-keywords.ts'
import { sameValueParts, soleUses } from '../../analysis/structure/sole-uses.ts'
import { aroundOf } from '../../analysis/value-sets/around.ts'
import { clashOf } from '../../analysis/value-sets/clash.ts'
import { isEmpty } from '../../analysis/value-sets/emptiness.ts'
import { reasonAround, schemasAround } from '../../analysis/value-sets/reason.ts'
import { intersect } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { has, type Subschema } from '../../schema/subschema.ts'
import { noneOf, tellReason } from '../helpers/tell-reason.ts'

export const noImpossibleIf = defineRule({
  id: 'no-impossible-if',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'The `if` of a condition matches some of the values that its schema accepts.',
    rationale:
      'A condition that no valid value meets makes its `then` dead: the rule that it was written for never applies. Usually the condition names a value that the property cannot have.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.2.1',
    good: [
      {
        schema: {
          properties: { kind: { enum: ['a', 'b'] } },
          if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
          then: { required: ['size'] },
        },
      },
    ],
    bad: [
      {
        schema: {
          type: 'object',
          properties: { kind: { enum: ['a', 'b'] } },
          if: { type: 'object', properties: { kind: { const: 'c' } }, required: ['kind'] },
          then: { required: ['size'] },
        },
      },
      { schema: { type: 'string', if: { type: 'number' }, then: { minimum: 1 } } },
      {
        schema: {
          properties: { kind: { enum: ['a', 'b'] } },
          allOf: [
            {
              if: { properties: { kind: { const: 'c' } }, required: ['kind'] },
              then: { required: ['size'] },
            },
          ],
        },
      },
    ],
  },
  keywords: ['if'],
  checkSchema(schema, context) {
    check(schema, undefined, context)
  },
  /** A definition that is used once is held against the place of its use. */
  checkLinked(documents, context) {
    for (const [definition, user] of soleUses(documents, context.resolve)) {
      for (const schema of sameValueParts(definition)) check(schema, user, context)
    }
  },
})

/** @param user the schema whose `$ref` brings the schema in, for a condition that is fine by itself */
function check(schema: Subschema, user: Subschema | undefined, { report, resolve }: Context): void {
  const condition = heldDirectly(schema, 'if')
  if (condition === undefined || !has(schema, 'then')) return
  const here = intersect(valueSetWithout(schema, resolve, []), aroundOf(schema, resolve))
  const around =
    user === undefined ? here : intersect(here, intersect(aroundOf(user, resolve), valueSetOf(user, resolve)))
  const isNever = isFalse(condition) && !isEmpty(around)
  const set = valueSetOf(condition, resolve)
  const clash = isNever ? undefined : clashOf(around, set)
  const isKnown = user !== undefined && (isNever || clashOf(here, set) !== undefined)
  if (isKnown || (!isNever && clash === undefined)) return
  const kinds = clash?.kinds ?? []
  const outer = [schema, user ?? schema].flatMap((each) => [each, ...schemasAround(each, resolve)])
  const { text, related } = tellReason(reasonAround(condition, outer, kinds, resolve), '')
  const why = text === '' ? '' : `: ${text}`
  report({
    at: schema,
    path: ['if'],
    message:
      clash?.complete === false
        ? `"if" matches ${noneOf(kinds)} that the rest of the schema accepts${why}.`
        : `"if" never matches what the rest of the schema accepts, so "then" has no effect${why}.`,
    ...(related && { related }),
  })
}
