import { closingOf } from '../../analysis/structure/closed-names.ts'
import { dependentSchemas, nameDependencies } from '../../analysis/structure/dependencies.ts'
import { aroundOf } from '../../analysis/value-sets/around.ts'
import { clashOf } from '../../analysis/value-sets/clash.ts'
import { reasonAround, schemasAround } from '../../analysis/value-sets/reason.ts'
import { heldBy, isFalse } from '../../analysis/structure/effective-keywords.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { everything, intersect } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { beside } from '../helpers/beside.ts'
import { tellReason } from '../helpers/tell-reason.ts'

const objects = { ...everything, kinds: new Set(['object' as const]) }

export const noImpossibleDependency = defineRule({
  id: 'no-impossible-dependency',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'What a property depends on is allowed beside it.',
    rationale:
      'A property that needs a forbidden one, or a schema that its object contradicts, can never occur; one that is itself forbidden never triggers its dependency.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.4',
    good: [
      {
        schema: {
          properties: { a: {}, b: {} },
          additionalProperties: false,
          dependentRequired: { a: ['b'] },
        },
      },
    ],
    bad: [
      { schema: { properties: { a: {} }, additionalProperties: false, dependentRequired: { a: ['b'] } } },
      { schema: { type: 'object', dependentSchemas: { a: { type: 'string' } } } },
    ],
  },
  keywords: ['dependentRequired', 'dependentSchemas', 'dependencies'],
  checkSchema(schema, { report, resolve }) {
    const closing = closingOf(schema, resolve)
    const forbidden = new Set(
      heldBy(schema, 'properties')
        .filter(isFalse)
        .map(({ via }) => String(via?.key)),
    )
    const isForbidden = (name: string): boolean => closing?.allows(name) === false || forbidden.has(name)
    const tell = (keyword: string, name: string, message: string): void =>
      report({
        at: schema,
        path: [keyword, name],
        mark: 'key',
        message,
        ...beside(schema, closing?.keyword ?? 'properties'),
      })
    for (const { keyword, name, needs } of nameDependencies(schema)) {
      const need = needs.find(isForbidden)
      if (isForbidden(name)) {
        tell(
          keyword,
          name,
          `"${keyword}" has ${showValue(name)}, which the object does not allow: it has no effect.`,
        )
      } else if (need !== undefined) {
        tell(
          keyword,
          name,
          `"${keyword}" requires ${showValue(need)} beside ${showValue(name)}, but the object does not allow it.`,
        )
      }
    }
    const around = intersect(
      objects,
      intersect(valueSetWithout(schema, resolve, []), aroundOf(schema, resolve)),
    )
    for (const dependent of dependentSchemas(schema)) {
      const { keyword, key } = dependent.via ?? { keyword: '' }
      const name = String(key)
      // `false` forbids a property on purpose.
      if (isFalse(dependent)) continue
      if (isForbidden(name)) {
        tell(
          keyword,
          name,
          `"${keyword}" has ${showValue(name)}, which the object does not allow: it has no effect.`,
        )
        continue
      }
      const clash = clashOf(around, valueSetOf(dependent, resolve))
      if (clash === undefined) continue
      const outer = [schema, ...schemasAround(schema, resolve)]
      const { text, related } = tellReason(reasonAround(dependent, outer, ['object'], resolve), '')
      const why = text === '' ? '' : `, because ${text}`
      report({
        at: schema,
        path: [keyword, name],
        mark: 'key',
        message: `"${keyword}" contradicts the object for ${showValue(name)}: the property can never occur${why}.`,
        ...(related && { related }),
      })
    }
  },
})
