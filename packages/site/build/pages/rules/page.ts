import {
  type Example,
  exampleMarkdown,
  findingsOf,
  fixabilityOf,
  type Rule,
  type Severity,
} from '@openpartner/schema-lint/documentation'
import type { Page } from '../../family.ts'
import { block, bullets, code, escaped, link, name, prose } from '../../markdown.ts'
import { fixes } from './fixes.ts'

const source = 'https://github.com/openpartner/openpartner/blob/main/packages/schema-lint/src/rules'

const severities: Readonly<Record<Severity, string>> = {
  error: 'An error: what it finds is certainly wrong.',
  warning: 'A warning: what it finds is likely a mistake or a risk.',
  info: 'An info: advice.',
}

export const ruleLink = ({ id }: Rule): string => link(name(id), `/reference/rules/${id}`)

/** Everything about a rule of the linter. */
export function rulePage(rule: Rule): Page {
  const { id, group, presets, documentation } = rule
  const isOn = presets.includes('recommended')
  const { summary, rationale, link: origin, good, bad } = documentation
  return {
    path: `reference/rules/${id}`,
    title: id,
    text: `${prose(summary)}

${bullets(facts(rule).map(([fact, value]) => `**${fact}**: ${value}`))}

## Why

${prose(rationale)}

From: <${origin}>

## Reported

${bad.map((example) => `${shown(example)}\n\n${found(rule, example)}`).join('\n\n')}

## Accepted

${good.map(shown).join('\n\n')}

## Configuration

${isOn ? 'It is on unless you turn it off' : 'It is off unless a preset or you turn it on'}, in ${code('schema-lint.config.json')}:

${block('json', JSON.stringify({ rules: { [id]: isOn ? 'off' : 'on' } }, null, 2))}

${code('error')}, ${code('warning')} and ${code('info')} instead set the severity.

## Sources

${bullets([
  `${link('The rule', `${source}/${group}/${id}.ts`)} and ${link('its tests', `${source}/${group}/${id}.test.ts`)}`,
  link('All rules', '/reference/rules/'),
])}`,
  }
}

function facts(rule: Rule): readonly (readonly string[])[] {
  const { group, severity, presets, dialects, documentation } = rule
  const fix = fixes[fixabilityOf(rule)]
  return [
    ['Group', group],
    ['Severity', severities[severity]],
    [
      'Presets',
      presets.length === 0 ? `none: ${prose(documentation.optIn ?? '')}` : presets.map(code).join(', '),
    ],
    ['Dialects', dialects === undefined ? 'all' : dialects.map(code).join(', ')],
    ['Fixed by', fix === '' ? 'hand' : fix],
  ]
}

/** Longer examples are lists of the same kind of line. */
const maxLines = 60

function shown(example: Example): string {
  const lines = exampleMarkdown(example).split('\n')
  if (lines.length <= maxLines) return lines.join('\n')
  const left = lines.length - maxLines
  return `${[...lines.slice(0, maxLines / 2), '…', ...lines.slice(-3)].join('\n')}\n\n${left} similar lines are left out.`
}

/** The findings in an example. */
function found(rule: Rule, example: Example): string {
  const lines = findingsOf(rule, example).map(
    ({ location: { pointer }, message }) =>
      `${code(pointer === '' ? '(the file)' : pointer)}: ${escaped(message)}`,
  )
  return bullets(lines)
}
