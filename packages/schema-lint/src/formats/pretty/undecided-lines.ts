import { visible } from '@openpartner/terminal/visible'
import type { Undecided } from '../../engine/report.ts'
import { plural } from '../../text/plural.ts'
import type { FormatOptions } from '../formatter.ts'
import { shownPath } from '@openpartner/report-formats/shown-path'

/** Up to this many are listed. */
const maxListed = 10

/** Which rules did not decide at which locations, and why. */
export function undecidedLines(
  undecided: readonly Undecided[],
  { colors, folder }: Pick<FormatOptions, 'colors' | 'folder'>,
): readonly string[] {
  if (undecided.length === 0) return []
  const left = undecided.length - maxListed
  return [
    `  ${plural(undecided.length, 'check')} not decided:`,
    ...undecided.slice(0, maxListed).map(({ rule, message, location }) => {
      const { file, start } = location
      const position = `${shownPath(file, folder)}:${start.line}:${start.column}`
      return `    ${visible(`${position}  ${message}`)}  ${colors.dim(rule)}`
    }),
    ...(left > 0 ? [`    and ${plural(left, 'other')}.`] : []),
  ]
}
