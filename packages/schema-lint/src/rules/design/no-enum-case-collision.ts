import { namesAliases } from '../../analysis/texts/names-aliases.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { listOf } from '../../schema/subschema.ts'

export const noEnumCaseCollision = defineRule({
  id: 'no-enum-case-collision',
  group: 'design',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No two values of an enumeration differ only in case or in spaces at their ends.',
    rationale:
      'One of the two is usually a mistake. Generated code gives both the same name, and databases that ignore case cannot distinguish them.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.2',
    good: [{ schema: { enum: ['draft', 'sent'] } }, { schema: { enum: ['yes', 'Yes', 'no', 'No'] } }],
    bad: [{ schema: { enum: ['draft', 'sent', 'Draft'] } }, { schema: { enum: ['a', 'a '] } }],
  },
  keywords: ['enum'],
  checkSchema(schema, { report }) {
    // Spellings that are accepted on purpose.
    if (namesAliases(schema)) return
    const values = listOf(schema, 'enum') ?? []
    const groups = new Map<string, number[]>()
    for (const [index, value] of values.entries()) {
      if (typeof value !== 'string') continue
      const key = value.trim().toLowerCase()
      const group = groups.get(key) ?? []
      if (!group.some((other) => values[other] === value)) groups.set(key, [...group, index])
    }
    const colliding = [...groups.values()].filter((group) => group.length > 1)
    // A list with several spellings of every value is intended.
    if (values.length > 3 && colliding.length > groups.size / 2) return
    for (const [first = 0, ...others] of colliding) {
      for (const index of others) {
        const [one, other] = [values[first], values[index]].map(showValue)
        report({
          at: schema,
          path: ['enum', index],
          message: `"enum" has ${other} and ${one}, which differ only in case or spaces.`,
          related: [{ at: schema, path: ['enum', first], message: 'The other one is here.' }],
        })
      }
    }
  },
})
