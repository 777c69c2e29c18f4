import type { Rule } from '../engine/rule.ts'
import { rules } from '../rules/index.ts'

const page = 'https://github.com/openpartner/openpartner/blob/main/packages/schema-lint/RULES.md'

/** Where a rule is documented; a rule of somebody else's by the link it gives. */
export function ruleUrl(rule: Rule): string {
  return rules.includes(rule) ? `${page}#${rule.id}` : rule.documentation.link
}
