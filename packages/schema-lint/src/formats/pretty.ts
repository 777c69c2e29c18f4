import { byFile } from '../engine/by-file.ts'
import type { Finding } from '../engine/finding.ts'
import { visible } from '@openpartner/terminal/visible'
import { filesOf } from './files-of.ts'
import type { FormatOptions, Formatter } from './formatter.ts'
import { findingLines, widestPosition } from './pretty/finding-lines.ts'
import { summaryLines } from './pretty/summary-lines.ts'
import { undecidedLines } from './pretty/undecided-lines.ts'
import { shownPath } from '@openpartner/report-formats/shown-path'
import { summarize } from './summary.ts'

/** Up to this many findings are shown with their lines; if there are more, each gets one line to keep the list readable. */
const maxFramed = 30

/** A report for people: by file, with the lines that the findings are in. */
export const pretty: Formatter = {
  name: 'pretty',
  format: (report, options) => {
    const framed = report.findings.length <= maxFramed
    const inFile = byFile(report.findings)
    const blocks = filesOf(report).flatMap((file) => {
      const findings = inFile.get(file) ?? []
      return findings.length === 0 ? [] : [block(file, findings, framed, options)]
    })
    return [
      ...blocks,
      ...summaryLines(summarize(report), options.colors),
      ...undecidedLines(report.undecided, options),
      '',
    ].join('\n')
  },
}

function block(file: string, findings: readonly Finding[], framed: boolean, options: FormatOptions): string {
  const { colors, folder, sources } = options
  const layout = {
    colors,
    folder,
    columns: options.columns ?? Number.POSITIVE_INFINITY,
    positionWidth: widestPosition(findings),
    lines: framed ? sources?.get(file)?.split(/\r?\n/) : undefined,
  }
  const blank = layout.lines === undefined ? [] : ['']
  const parts = findings.flatMap((finding) => [...findingLines(finding, layout), ...blank])
  const heading = colors.bold(visible(shownPath(file, folder)))
  return [heading, '', ...parts, ...(layout.lines === undefined ? [''] : [])].join('\n')
}
