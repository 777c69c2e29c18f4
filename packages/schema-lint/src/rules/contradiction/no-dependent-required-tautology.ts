import { nameDependencies } from '../../analysis/structure/dependencies.ts'
import { requiredNames } from '../../analysis/structure/effective-keywords.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'

export const noDependentRequiredTautology = defineRule({
  id: 'no-dependent-required-tautology',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A dependency requires something that is not required anyway.',
    rationale:
      'A dependency on the property itself, or on one that is always required, has no effect. Usually another name was meant.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.4',
    good: [{ schema: { dependentRequired: { card: ['address'] } } }],
    bad: [
      { schema: { dependentRequired: { card: ['card'] } } },
      { schema: { required: ['address'], dependentRequired: { card: ['address'] } } },
    ],
  },
  keywords: ['dependentRequired', 'dependencies'],
  checkSchema(schema, { report }) {
    const required = new Set(requiredNames(schema))
    for (const { keyword, name, needs } of nameDependencies(schema)) {
      const idle = needs.filter((need) => need === name || required.has(need))
      const [first] = idle
      if (first === undefined) continue
      const left = needs.filter((need) => !idle.includes(need))
      const why =
        first === name ? 'depends on itself' : `depends on ${showValue(first)}, which is required anyway`
      report({
        at: schema,
        path: [keyword, name],
        mark: 'key',
        message: `"${keyword}" says that ${showValue(name)} ${why}.`,
        fix: {
          safe: true,
          title: 'Remove the dependency',
          edits: [
            left.length > 0
              ? { op: 'set', path: [keyword, name], value: left }
              : { op: 'remove', path: [keyword, name] },
          ],
        },
      })
    }
  },
})
