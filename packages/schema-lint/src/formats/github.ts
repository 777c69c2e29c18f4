import { type Annotation, githubCommand } from '@openpartner/report-formats/github-command'
import { shownPath } from '@openpartner/report-formats/shown-path'
import type { Severity } from '../engine/finding.ts'
import { inParts } from './formatter.ts'
import { asAdvice } from './as-advice.ts'

const commands: Readonly<Record<Severity, Annotation['command']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** Workflow commands that GitHub Actions turns into annotations of the changed lines. */
export const github = inParts('github', function* ({ findings, undecided }, { folder }) {
  for (const { rule, severity, message, location } of [...findings, ...undecided.map(asAdvice)])
    yield githubCommand({
      command: commands[severity],
      title: rule,
      file: shownPath(location.file, folder),
      region: location,
      message,
    })
})
