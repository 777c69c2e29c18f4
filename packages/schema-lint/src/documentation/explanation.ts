import type { Example, Rule } from '../engine/rule.ts'
import { largest } from '@openpartner/terminal/largest'
import { visible } from '@openpartner/terminal/visible'
import { exampleTexts } from './example-text.ts'

/** Why a rule is there, what it reports and what it accepts, in Markdown. */
export function explanation({ documentation }: Rule): string {
  const { rationale, link, good, bad } = documentation
  return [
    rationale,
    `**Reported**\n\n${bad.map(exampleMarkdown).join('\n\n')}`,
    `**Accepted**\n\n${good.map(exampleMarkdown).join('\n\n')}`,
    `Source: <${link}>`,
  ].join('\n\n')
}

/**
 * The files of an example, each in its own block.
 *
 * @param example an example of a rule
 */
export function exampleMarkdown(example: Example): string {
  return exampleTexts(example)
    .map(({ name, language, text }) => {
      const caption = name === undefined ? '' : `\`${name}\`\n\n`
      return `${caption}${fence(text)}${language}\n${shown(text)}\n${fence(text)}`
    })
    .join('\n\n')
}

/** The lines of an example, with invisible characters escaped. */
function shown(text: string): string {
  return text.trimEnd().split(/\r?\n/).map(visible).join('\n')
}

/** More backticks than the text has in a row. */
function fence(text: string): string {
  const longest = largest([2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)])
  return '`'.repeat(longest + 1)
}
