import {
  escapeMarkdown,
  markdownLink,
  markdownTable,
  maxRows,
} from '@openpartner/report-formats/markdown-text'
import { shownPath } from '@openpartner/report-formats/shown-path'
import { ruleUrl } from '../documentation/rule-url.ts'
import type { Finding } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import { grouped } from '../text/grouped.ts'
import { plural } from '../text/plural.ts'
import type { Formatter } from './formatter.ts'
import { summarize } from './summary.ts'

/** A table for the summary of a job, or for a comment. */
export const markdown: Formatter = {
  name: 'markdown',
  format: (report, { folder }) => {
    const { findings } = report
    const left = findings.length - maxRows
    return [
      `## schema-lint\n\n${totals(report)}`,
      ...(findings.length === 0 ? [] : [table(findings.slice(0, maxRows), report, folder)]),
      ...(left > 0 ? [`${plural(left, 'more finding')}.`] : []),
      ...undecidedList(report, folder),
      '',
    ].join('\n\n')
  },
}

function totals(report: Report): string {
  const { files, skipped, filesWithFindings, errors, warnings, infos, suppressed } = summarize(report)
  const hidden = [
    suppressed === 0 ? '' : ` ${grouped(suppressed)} suppressed.`,
    skipped === 0 ? '' : ` ${grouped(skipped)} skipped.`,
  ].join('')
  if (errors + warnings + infos === 0) {
    // Where most was not looked into, that nothing was found says little.
    return `${skipped > files ? '⚠️' : '✅'} No findings in ${plural(files, 'file')}.${hidden}`
  }
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')]
  return `${counts.join(', ')} in ${grouped(filesWithFindings)} of ${plural(files, 'file')}.${hidden}`
}

function undecidedList({ undecided }: Report, folder: string): readonly string[] {
  if (undecided.length === 0) return []
  const items = undecided.slice(0, maxRows).map(({ rule, message, location }) => {
    const position = `${shownPath(location.file, folder)}:${location.start.line}:${location.start.column}`
    return `- ${escapeMarkdown(position)} ${escapeMarkdown(rule)}: ${escapeMarkdown(message)}`
  })
  return [`${plural(undecided.length, 'check')} not decided:`, items.join('\n')]
}

function table(findings: readonly Finding[], { rules }: Report, folder: string): string {
  const urls = new Map(rules.map(({ rule }) => [rule.id, ruleUrl(rule)]))
  const rows = findings.map(({ rule, severity, message, location }) => {
    const { file, start } = location
    const position = `${shownPath(file, folder)}:${start.line}:${start.column}`
    const url = urls.get(rule)
    const name = url === undefined ? escapeMarkdown(rule) : markdownLink(rule, url)
    return [severity, escapeMarkdown(position), escapeMarkdown(message), name]
  })
  return markdownTable(['severity', 'location', 'finding', 'rule'], rows)
}
