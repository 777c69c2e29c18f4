import { prevailingStyle } from '../../analysis/names/prevailing-style.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const consistentEnumStyle = defineRule({
  id: 'consistent-enum-style',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'The values of an enumeration are written in one style.',
    rationale:
      'Many programs contain hand-written values. The one that is written differently is the first that somebody gets wrong.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [{ schema: { enum: ['in-stock', 'sold-out', 'on-order'] } }],
    bad: [{ schema: { enum: ['in-stock', 'sold-out', 'onOrder'] } }],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    const named = (listOf(schema, 'enum') ?? []).flatMap((name, index) => {
      return typeof name === 'string' ? [{ name, index }] : []
    })
    const { style, odd = [] } = prevailingStyle(named) ?? {}
    const usual = named.find((each) => !odd.includes(each))
    const reported = style === undefined ? odd.slice(0, 1) : odd
    for (const { name, index } of reported) {
      const message =
        style === undefined
          ? `"enum" mixes styles: ${showValue(usual?.name)}, but ${showValue(name)}.`
          : `"enum" has ${showValue(name)}, which is not in ${style} like the others.`
      report({ at: schema, path: ['enum', index], message })
    }
  },
})
