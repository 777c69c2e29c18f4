import { largest } from '@openpartner/terminal/largest'
import type { Colors } from '@openpartner/terminal/colors'
import type { Summary } from '../../tally.ts'
import { plural } from './plural.ts'

/** The totals of a run. */
export function summaryLines({ bold, green, red, dim }: Colors, summary: Summary): string {
  const { files, records, valid, invalid, unreadable, issues, truncated, byCode, changes } = summary
  const number = (count: number): string => count.toLocaleString('en')
  const parts = [
    bold(plural(records, 'record')),
    valid > 0 ? green(`${number(valid)} valid`) : '0 valid',
    invalid > 0 ? red(`${number(invalid)} invalid`) : '0 invalid',
    ...(unreadable > 0 ? [red(`${number(unreadable)} unreadable`)] : []),
    ...(changes === undefined ? [] : [`${plural(changes, 'change')} by --normalize`]),
    ...(files > 1 ? [dim(`in ${number(files)} files`)] : []),
  ]
  const lines = [parts.join(dim(' · '))]
  const counts = Object.entries(byCode)
  if (counts.length > 0) {
    const width = number(largest(counts.map(([, count]) => count))).length
    lines.push('', plural(issues, 'issue'))
    for (const [code, count] of counts) lines.push(`  ${number(count).padStart(width)}  ${code}`)
  }
  if (truncated > 0)
    lines.push(
      dim(`${plural(truncated, 'record has', 'records have')} more issues than are listed and counted`),
    )
  return `${lines.join('\n')}\n`
}
