import { resolve } from 'node:path'
import {
  escapeMarkdown,
  markdownLink,
  markdownTable,
  maxRows,
} from '@openpartner/report-formats/markdown-text'
import { shownPath } from '@openpartner/report-formats/shown-path'
import type { Terminal } from '@openpartner/terminal/terminal'
import { visibleSentence } from '@openpartner/terminal/visible'
import { collectingReporter } from './collected/collecting-reporter.ts'
import type { Collected, CollectedFile } from './collected/collected.ts'
import { issuePage } from './collected/issue-page.ts'
import { plural } from './pretty/plural.ts'
import type { Reporter } from './reporter.ts'

/** A table for the summary of a job, or for a comment. */
export function createReporter(terminal: Terminal): Reporter {
  return collectingReporter(terminal, documentOf)
}

function documentOf({ files, summary, unlisted }: Collected): string {
  const rows = files.flatMap(rowsOf)
  const left = rows.length - maxRows + unlisted
  const { records, invalid, unreadable } = summary
  const totals =
    invalid + unreadable === 0
      ? `✅ ${plural(records, 'valid record')} in ${plural(summary.files, 'file')}.`
      : `${plural(summary.issues, 'issue')} in ${invalid.toLocaleString('en')} of ${plural(records, 'record')}.${unreadable === 0 ? '' : ` ${unreadable.toLocaleString('en')} unreadable.`}`
  return [
    `## openpartner\n\n${totals}`,
    ...(rows.length === 0
      ? []
      : [markdownTable(['location', 'property', 'issue', 'code'], rows.slice(0, maxRows))]),
    ...(left > 0 ? [`${plural(left, 'more issue')}.`] : []),
    '',
  ].join('\n\n')
}

function rowsOf({ name, records, errors }: CollectedFile): string[][] {
  const path = shownPath(name, resolve('.'))
  const position = (line?: number, column?: number): string =>
    escapeMarkdown([path, line, column].filter((part) => part !== undefined).join(':'))
  return [
    ...errors.map(({ code, message, line, column }) => [
      position(line, column),
      '',
      escapeMarkdown(message),
      escapeMarkdown(code),
    ]),
    ...records.flatMap(({ issues }) =>
      issues.map(({ code, message, pointer, region: { start } }) => [
        position(start.line, start.column),
        escapeMarkdown(pointer),
        escapeMarkdown(visibleSentence(message)),
        markdownLink(code, issuePage(code)),
      ]),
    ),
  ]
}
