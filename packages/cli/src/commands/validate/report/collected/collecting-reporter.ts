import type { RecordSource } from '@openpartner/json-records/events'
import type { InputError } from '@openpartner/json-records/input-error'
import { errorText, noteText } from '@openpartner/json-records/error-text'
import type { Terminal } from '@openpartner/terminal/terminal'
import { summaryLines } from '../pretty/summary-lines.ts'
import type { Reporter } from '../reporter.ts'
import type { Collected, CollectedFile, CollectedRecord } from './collected.ts'
import { locateIssues, type Unlocated } from './locate-issues.ts'

/** Issues and errors that are held, and as many valid records; the rest is only counted, so that memory is bounded. */
const maxHeld = 10_000

/**
 * Holds what a run finds until its end, and writes it as one document.
 * @param write the document
 */
export function collectingReporter(terminal: Terminal, write: (collected: Collected) => string): Reporter {
  const files: CollectedFile[] = []
  let name = ''
  let records: CollectedRecord[] = []
  let errors: InputError[] = []
  /** Those of one JSON text wait for its end, to be located all at once. */
  let waiting: { source: RecordSource; records: Unlocated[] } | undefined
  let held = 0
  let heldValid = 0
  let unlisted = 0

  const room = (count: number): number => {
    const taken = Math.min(count, maxHeld - held)
    held += taken
    unlisted += count - taken
    return taken
  }

  const locate = (): void => {
    if (waiting === undefined) return
    for (const record of locateIssues(waiting.records, waiting.source)) records.push(record)
    waiting = undefined
  }

  return {
    start: () => {},
    startFile: (file) => {
      name = file
      records = []
      errors = []
    },
    note: (message) => terminal.message(noteText(terminal, name, message)),
    kind: () => {},
    record: (location, { ok, issues }, source) => {
      const kept = issues.slice(0, room(issues.length))
      if (ok ? heldValid >= maxHeld : kept.length === 0) return
      if (ok) heldValid += 1
      if (!isSameText(waiting?.source, source)) locate()
      waiting ??= { source, records: [] }
      waiting.records.push({ location, issues: kept, path: source.path })
    },
    error: (error) => {
      terminal.message(errorText(terminal, name, error))
      if (room(1) === 1) errors.push(error)
    },
    endFile: () => {
      locate()
      files.push({ name, records, errors })
    },
    end: (summary) => {
      terminal.data(write({ files, summary, unlisted }))
      terminal.message(summaryLines(terminal.err, summary))
    },
  }
}

const isSameText = (one: RecordSource | undefined, other: RecordSource): boolean =>
  one?.text === other.text && one.firstLine === other.firstLine && one.firstColumn === other.firstColumn
