import type { Terminal } from '@openpartner/terminal/terminal'
import type { Explanation } from '../explanation.ts'
import type { Language } from '../language.ts'
import { numberLines } from './number-lines.ts'
import { pageOn } from './page.ts'
import { ruleLines } from './rule-lines.ts'

/** The explanation for people: the verdict on the number if there is one, otherwise the rule. */
export function prettyOf(
  { country, rule, number }: Explanation,
  language: Language,
  terminal: Terminal,
): string {
  const page = pageOn(terminal, language)
  const { bold, dim } = page.colors
  const heading = `${bold(country.name)}  ${dim(`${country.alpha2} · ${country.alpha3}`)}`
  const lines = number === undefined ? ruleLines(rule, page) : numberLines(number, page)
  return `${[heading, '', ...lines].join('\n')}\n`
}
