import type { RegistrationNumberContradiction } from '@openpartner/registration'
import { wrap } from '@openpartner/terminal/wrap'
import type { Page } from './page.ts'
import type { SourceList } from './source-list.ts'

/** What the pages say, and below it what OpenPartner makes of that. */
export function contradictionLines(
  { statement, position, sources }: RegistrationNumberContradiction,
  list: SourceList,
  { colors, columns }: Page,
): string[] {
  const width = columns - 5
  const said = wrap(`${statement} ${list.references(sources)}`, width)
  return [
    ...said.map((line, index) => `  ${index === 0 ? colors.yellow('!') : ' '}  ${line}`),
    ...wrap(position, width - 2).map((line, index) => `     ${index === 0 ? '→' : ' '} ${line}`),
  ]
}
