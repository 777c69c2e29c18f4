import { resolve } from 'node:path'
import { githubCommand } from '@openpartner/report-formats/github-command'
import { shownPath } from '@openpartner/report-formats/shown-path'
import type { Terminal } from '@openpartner/terminal/terminal'
import { collectingReporter } from './collected/collecting-reporter.ts'
import type { CollectedFile } from './collected/collected.ts'
import { issueText } from './collected/issue-text.ts'
import { regionOfError } from './collected/region-of-error.ts'
import { plural } from './pretty/plural.ts'
import type { Reporter } from './reporter.ts'

/** Workflow commands that GitHub Actions turns into annotations of the changed lines. */
export function createReporter(terminal: Terminal): Reporter {
  return collectingReporter(terminal, ({ files, unlisted }) =>
    [...files.flatMap(commandsOf), ...(unlisted === 0 ? [] : [notListed(unlisted)])].join(''),
  )
}

function commandsOf({ name, records, errors }: CollectedFile): string[] {
  const file = shownPath(name, resolve('.'))
  return [
    ...errors.map((error) => {
      const region = regionOfError(error)
      return githubCommand({
        command: 'error',
        title: error.code,
        file,
        ...(region && { region }),
        message: `The file cannot be read: ${error.message}.`,
      })
    }),
    ...records.flatMap(({ issues }) =>
      issues.map((issue) =>
        githubCommand({
          command: 'error',
          title: issue.code,
          file,
          region: issue.region,
          message: issueText(issue),
        }),
      ),
    ),
  ]
}

const notListed = (count: number): string =>
  githubCommand({ command: 'notice', title: 'openpartner', message: `${plural(count, 'more issue')}.` })
