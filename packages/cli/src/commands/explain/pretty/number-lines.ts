import { visible, visibleSentence } from '@openpartner/terminal/visible'
import { widthOf } from '@openpartner/terminal/width'
import { wrap } from '@openpartner/terminal/wrap'
import type { NumberChecked } from '../number-checked.ts'
import { labelOf } from './label-of.ts'
import type { Page } from './page.ts'
import { type Row, rows } from './rows.ts'
import { schemeTitle } from './scheme-title.ts'

const indent = '     '

/** The verdict on one number, as on a record: a line, and below it the issues and the spellings of the number. */
export function numberLines(number: NumberChecked, page: Page): string[] {
  const { green, red } = page.colors
  const [title = '', ...more] = titleOf(number, page)
  return [
    `  ${number.ok ? green('✓') : red('✗')}  ${title}`,
    ...more.map((line) => indent + line),
    ...number.issues.flatMap(({ message, code }) => issueLines(message, code, page)),
    ...rows(spellingRows(number, page), indent, page),
  ]
}

function titleOf({ scheme, given }: NumberChecked, page: Page): string[] {
  if (scheme !== undefined) return schemeTitle(scheme, indent.length, page)
  const { bold, dim } = page.colors
  const label = labelOf('organizationRegistrationNumber', page)
  return [`${bold(label)}  ${dim(given ? page.texts.given : page.texts.notGiven)}`]
}

/** The code comes after the sentence, or below it if there is no room. */
function issueLines(message: string, code: string, { colors, columns }: Page): string[] {
  const lines = wrap(visibleSentence(message), columns - indent.length)
  const last = lines.at(-1) ?? ''
  const fits = indent.length + widthOf(last) + 2 + code.length <= columns
  const end = fits ? [`${last}  ${colors.dim(code)}`] : [last, colors.dim(code)]
  return [...lines.slice(0, -1), ...end].map((line) => indent + line)
}

function spellingRows({ ok, level, scheme, compact, formatted }: NumberChecked, { texts }: Page): Row[] {
  if (scheme === undefined || compact === undefined) return []
  const entries: (Row | false)[] = [
    [texts.sentAs, visible(compact)],
    formatted !== compact && [texts.writtenAs, visible(formatted ?? '')],
    ok &&
      (level === 'checksum' || level === 'strict') && [
        texts.checkDigit,
        texts.checkDigits[scheme.checkDigit],
      ],
    ok && [texts.confidence, texts.confidences[scheme.confidence]],
  ]
  return entries.filter((row) => row !== false)
}
