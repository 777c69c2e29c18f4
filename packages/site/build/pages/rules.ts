import {
  fixabilityOf,
  type Group,
  groups,
  groupSummaries,
  reservedFindings,
  rules,
} from '@openpartner/schema-lint/documentation'
import type { Family, Page } from '../family.ts'
import { code, prose, table } from '../markdown.ts'
import { ruleLink, rulePage } from './rules/page.ts'
import { fixes } from './rules/fixes.ts'

/** What the filter offers: every value that some rule has. */
const choices = {
  group: groups,
  preset: [...new Set(rules.flatMap((rule) => rule.presets))],
  severity: [...new Set(rules.map(({ severity }) => severity))],
  fix: ['fix', 'fix-unsafe', 'none'],
}

const overview = (): Page => ({
  path: 'reference/rules/index',
  title: 'Lint rules',
  text: `<script setup>
import RuleFilter from '@site/rules/RuleFilter.vue'
</script>

The ${rules.length} rules of \`@openpartner/schema-lint\`, for any JSON Schema. An **error** is certainly wrong, a **warning** is likely a mistake or a risk, an **info** is advice. The presets \`strict\`, \`publish\`, \`forms\`, \`openapi\` and \`typebox\` contain \`recommended\`, which is on if none is named. \`--fix\` never changes what a schema accepts; review what \`--fix-unsafe\` does.

<RuleFilter :choices='${JSON.stringify(choices)}' />

${groups.map(groupSection).join('\n\n')}

## Findings of the linter itself

They cannot be turned off.

${table(
  ['Finding', 'What is expected'],
  reservedFindings.map(({ id, summary }) => [code(id), prose(summary)]),
)}`,
})

function groupSection(group: Group): string {
  const rows = rules
    .filter((rule) => rule.group === group)
    .map((rule) => [
      ruleLink(rule),
      prose(rule.documentation.summary),
      rule.severity,
      rule.presets.map(code).join(' '),
      fixes[fixabilityOf(rule)],
    ])
  const title = group.replace(/^./, (letter) => letter.toUpperCase())
  return `<div data-group="${group}">

## ${title}

${groupSummaries[group]}

${table(['Rule', 'What it expects', 'Severity', 'Presets', 'Fix'], rows)}

</div>`
}

/** The rules of the linter: a page for each. */
export const ruleFamily: Family = {
  title: 'Lint rules',
  link: '/reference/rules/',
  isLarge: true,
  pages: () => [overview(), ...rules.map(rulePage)],
}
