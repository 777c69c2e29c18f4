import { jsonText } from '@openpartner/terminal/json-text'
import type { Terminal } from '@openpartner/terminal/terminal'
import { errorText, noteText } from '@openpartner/json-records/error-text'
import { errorData, recordData } from './record-data.ts'
import type { Reporter } from './reporter.ts'

/** A line for each record and each input error, and a last line with the summary. */
export function createReporter(terminal: Terminal): Reporter {
  let file = ''
  const write = (value: unknown): void => terminal.data(`${jsonText(value)}\n`)
  return {
    start: () => {},
    startFile: (name) => {
      file = name
    },
    note: (message) => terminal.message(noteText(terminal, file, message)),
    kind: () => {},
    record: (location, verdict) => write({ file, ...recordData(location, verdict) }),
    error: (error) => {
      terminal.message(errorText(terminal, file, error))
      write({ file, error: errorData(error) })
    },
    endFile: () => {},
    end: (summary) => write({ summary }),
  }
}
