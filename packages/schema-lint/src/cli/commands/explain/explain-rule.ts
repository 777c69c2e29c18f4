import { exampleTexts } from '../../../documentation/example-text.ts'
import { ruleUrl } from '../../../documentation/rule-url.ts'
import { reservedFindings } from '../../../documentation/reserved-findings.ts'
import type { Example, Rule } from '../../../engine/rule.ts'
import { nearest } from '../../../text/nearest.ts'
import { rules } from '../../../rules/index.ts'
import { findingsOf } from '../../../testing/rule-tests.ts'
import { wrap } from '@openpartner/terminal/wrap'
import { exitCode } from '../../exit-code.ts'
import { Misuse } from '@openpartner/terminal/misuse'
import type { Streams } from '@openpartner/terminal/streams'
import type { Colors } from '@openpartner/terminal/colors'
import { Terminal } from '@openpartner/terminal/terminal'
import { colorJson } from './color-json.ts'

/**
 * Prints what a rule expects and why, and examples with their findings.
 * @throws {Misuse} if there is no such rule
 */
export async function explainRule(id: string, streams: Streams): Promise<number> {
  const terminal = new Terminal(streams)
  try {
    terminal.data(textOf(id, terminal))
    await terminal.flushed()
    return exitCode.clean
  } finally {
    terminal.close()
  }
}

function textOf(id: string, { out, columns }: Terminal): string {
  const reserved = reservedFindings.find((each) => each.id === id)
  if (reserved !== undefined) return `${out.bold(id)}\n\n${reserved.summary}\n`
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) {
    const name = nearest(
      id,
      [...rules, ...reservedFindings].map((each) => each.id),
    )
    throw new Misuse(`There is no rule "${id}". Did you mean "${name}"?`)
  }
  return explanationOf(rule, out, Number.isFinite(columns) ? Math.min(columns, 100) : 80)
}

function explanationOf(rule: Rule, colors: Colors, columns: number): string {
  const { id, group, severity, presets, documentation } = rule
  const { summary, rationale, link, good, bad } = documentation
  const { bold, dim } = colors
  const of = presets.length === 0 ? 'in no preset' : `in ${presets.join(', ')}`
  const examples = (list: readonly Example[]): string =>
    list.map((example) => exampleLines(rule, example, colors).join('\n')).join('\n\n')
  return [
    `${bold(id)}  ${dim(`${group}, ${severity}, ${of}`)}`,
    wrap(summary, columns).join('\n'),
    wrap(rationale, columns).join('\n'),
    bold('Reported'),
    examples(bad),
    bold('Accepted'),
    examples(good),
    dim([link, ruleUrl(rule)].join('\n')),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function exampleLines(rule: Rule, example: Example, colors: Colors): readonly string[] {
  const texts = exampleTexts(example).flatMap(({ name, language, text }) => [
    ...(name === undefined ? [] : [colors.dim(`  ${name}`)]),
    ...(language === 'yaml' ? text : colorJson(text, colors))
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
  ])
  const found = findingsOf(rule, example).map(
    ({ location, message }) => `  ${colors.yellow('→')} ${location.pointer || '(the root)'}: ${message}`,
  )
  return [...texts, ...found]
}
