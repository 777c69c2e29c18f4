import { rules } from '@openpartner/schemas'
import { code, link } from '../../markdown.ts'
import { ruleTexts } from '../../rule-texts.ts'
import { describeOrigin, rulesOf } from './provenance.ts'

/** A closed object refuses other properties; the provenance has that beside the rules across fields. */
const closed = {
  demand: 'A property that is not in the table is rejected, because it is most likely a typo.',
  issue: 'unknown-property',
}

function described(name: string): typeof closed {
  const rule = rules.find((candidate) => candidate.name === name)
  return rule === undefined ? closed : { demand: ruleTexts(rule).demand, issue: rule.code }
}

/** A sentence for each rule across fields of a resource, as Markdown. */
export function describeRules(resource: string): readonly string[] {
  return rulesOf(resource).map(([name, origin]) => {
    const { demand, issue } = described(name)
    return `${demand} Issue: ${link(code(issue), `/reference/issues/${issue}`)}. The rule is ${describeOrigin(origin)}.`
  })
}
