import { ruleUrl } from '../documentation/rule-url.ts'
import type { Finding } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import { grouped } from '../text/grouped.ts'
import { plural } from '../text/plural.ts'
import { visible } from '@openpartner/terminal/visible'
import type { Formatter } from './formatter.ts'
import { shownPath } from './shown-path.ts'
import { summarize } from './summary.ts'

/** A longer table is more than GitHub takes (1 MiB) and more than anybody reads. */
const maxRows = 500

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
      '',
    ].join('\n\n')
  },
}

function totals(report: Report): string {
  const { files, filesWithFindings, errors, warnings, infos, suppressed } = summarize(report)
  const hidden = suppressed === 0 ? '' : ` ${grouped(suppressed)} suppressed.`
  if (errors + warnings + infos === 0) return `✅ Nothing found in ${plural(files, 'file')}.${hidden}`
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')]
  return `${counts.join(', ')} in ${grouped(filesWithFindings)} of ${plural(files, 'file')}.${hidden}`
}

function table(findings: readonly Finding[], { rules }: Report, folder: string): string {
  const urls = new Map(rules.map(({ rule }) => [rule.id, ruleUrl(rule)]))
  const rows = findings.map(({ rule, severity, message, location }) => {
    const { file, start } = location
    const position = `${shownPath(file, folder)}:${start.line}:${start.column}`
    const url = urls.get(rule)
    const name = url === undefined ? escape(rule) : `[${escape(rule)}](<${url}>)`
    return `| ${[severity, escape(position), escape(message), name].join(' | ')} |`
  })
  return ['| severity | location | finding | rule |', '|---|---|---|---|', ...rows].join('\n')
}

/** Text that Markdown shows as it is: any ASCII punctuation may have a backslash before it. */
function escape(text: string): string {
  return visible(text).replaceAll(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
}
