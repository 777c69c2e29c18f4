import type { RegistrationNumberRule } from '@openpartner/registration'
import { padTo, widthOf } from '@openpartner/terminal/width'
import { labelOf } from './label-of.ts'
import type { Page } from './page.ts'
import { rows } from './rows.ts'
import type { SourceList } from './source-list.ts'

const gap = '  '

/** The two fields that the country decides on, with verdict and pointer, and the sources of the verdicts. */
export function fieldLines(
  { presence, phoneNumber, sources }: RegistrationNumberRule,
  list: SourceList,
  page: Page,
): string[] {
  const { texts, colors } = page
  const number = [
    labelOf('organizationRegistrationNumber', page),
    presence === 'required' ? texts.required : texts.leftOut,
    '/companyProfile/organizationRegistrationNumber',
  ] as const
  const phone = [
    labelOf('phoneNumber', page),
    phoneNumber === 'required' ? texts.required : texts.optional,
    '/billingProfile/defaultAddress/phoneNumber',
  ] as const
  const widthAt = (column: 0 | 1 | 2): number => Math.max(widthOf(number[column]), widthOf(phone[column]))
  const [labels, verdicts] = [widthAt(0), widthAt(1)]
  const fits = gap.length * 3 + labels + verdicts + widthAt(2) <= page.columns
  const lines = [number, phone].flatMap(([label, verdict, pointer]) => {
    const start = `${gap}${colors.dim(padTo(label, labels))}${gap}${colors.bold(verdict)}`
    const pad = ' '.repeat(verdicts - widthOf(verdict))
    return fits
      ? [`${start}${pad}${gap}${colors.yellow(pointer)}`]
      : [start, `${gap}${gap}${colors.yellow(pointer)}`]
  })
  return [...lines, ...rows([[padTo(texts.sources, labels), list.references(sources)]], gap, page)]
}
