import type { Rule } from '../engine/rule.ts'
import { rules } from '../rules/index.ts'

const pages = 'https://openpartner.github.io/openpartner/reference/rules'

/**
 * Where a rule is documented: on its page of the site, or for a custom rule under the link that it gives.
 *
 * @param rule a rule
 */
export function ruleUrl(rule: Rule): string {
  return rules.includes(rule) ? `${pages}/${rule.id}` : rule.documentation.link
}
