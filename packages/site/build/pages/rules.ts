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

const overview = (): Page => ({
  path: 'reference/rules/index',
  title: 'Lint rules',
  text: `The ${rules.length} rules of \`@openpartner/schema-lint\`, for any JSON Schema. An **error** is certainly wrong, a **warning** is likely a mistake or a risk, an **info** is advice. The presets \`strict\`, \`publish\`, \`forms\`, \`openapi\` and \`typebox\` contain \`recommended\`, which is on if none is named. \`--fix\` never changes what a schema accepts; review what \`--fix-unsafe\` does.

${groups.map(groupSection).join('\n\n')}

## Findings without a rule

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
  return `## ${title}\n\n${groupSummaries[group]}\n\n${table(['Rule', 'What it expects', 'Severity', 'Presets', 'Fix'], rows)}`
}

/** The rules of the linter: a page for each. */
export const ruleFamily: Family = {
  title: 'Lint rules',
  link: '/reference/rules/',
  isLarge: true,
  pages: () => [overview(), ...rules.map(rulePage)],
}
