import {
  formatRegistrationNumber,
  maskLength,
  type RegistrationNumberScheme,
} from '@openpartner/registration'
import { alternatives } from '@openpartner/messages/format'
import { wrap } from '@openpartner/terminal/wrap'
import type { Page } from './page.ts'
import { type Row, rows } from './rows.ts'
import { schemeTitle } from './scheme-title.ts'
import type { SourceList } from './source-list.ts'

const indent = '    '

/** One scheme: its names, and below them what its numbers look like. */
export function schemeLines(scheme: RegistrationNumberScheme, list: SourceList, page: Page): string[] {
  const { colors, columns, texts } = page
  const warning =
    scheme.personal || scheme.instead !== undefined
      ? wrap(texts.notToBeUsed, columns - indent.length - 3).map(
          (line, index) => `${indent}${colors.red(`${index === 0 ? '✗' : ' '}  ${line}`)}`,
        )
      : []
  const title = schemeTitle(scheme, 2, page).map((line) => `  ${line}`)
  return [...title, ...warning, ...rows(schemeRows(scheme, list, page), indent, page)]
}

function schemeRows(scheme: RegistrationNumberScheme, list: SourceList, { messages, texts }: Page): Row[] {
  const { example, masks, identifies, keepsSeparators, checkDigit, confidence, sources } = scheme
  const written = formatRegistrationNumber(example, masks)
  const lengths = [...new Set(masks.map(maskLength))].toSorted((one, other) => one - other)
  const rowsOf: (Row | false)[] = [
    [texts.identifies, texts.identified[identifies]],
    [texts.example, written],
    written !== example && [texts.sentAs, example],
    lengths.length > 0 && [
      texts.length,
      texts.characters.replace('{lengths}', alternatives(lengths.map(String), messages.locale)),
    ],
    keepsSeparators === true && [texts.separators, texts.keepsSeparators],
    [texts.checkDigit, texts.checkDigits[checkDigit]],
    [texts.confidence, `${texts.confidences[confidence]} ${list.references(sources)}`.trimEnd()],
  ]
  return rowsOf.filter((row) => row !== false)
}
