import type { InputError } from '@openpartner/json-records/input-error'
import type { Resource } from '../../../options/resource.ts'
import { jsonText } from '@openpartner/terminal/json-text'
import type { Terminal } from '@openpartner/terminal/terminal'
import { errorText, noteText } from '@openpartner/json-records/error-text'
import { errorData, recordData } from './record-data.ts'
import type { Reporter } from './reporter.ts'

/** Errors of a file come after its records, so they are held; a broken file may have one per line. */
const maxErrors = 1000

/** One JSON document, written piece by piece: no record is held. */
export function createReporter(terminal: Terminal, resource: Resource): Reporter {
  let file = ''
  let files = 0
  let records = 0
  let kind: string | null = null
  let opened = false
  let errors: InputError[] = []
  let unlisted = 0

  const open = (): void => {
    if (opened) return
    opened = true
    const head = `{"file":${jsonText(file)},"kind":${jsonText(kind)},"records":[`
    terminal.data(`${files === 0 ? '\n' : ',\n'}${head}`)
    files += 1
  }

  return {
    start: () => terminal.data(`{"resource":${jsonText(resource.name)},"files":[`),
    startFile: (name) => {
      file = name
      records = 0
      kind = null
      opened = false
      errors = []
      unlisted = 0
    },
    note: (message) => terminal.message(noteText(terminal, file, message)),
    kind: (found) => {
      kind = found
    },
    record: (location, verdict) => {
      open()
      terminal.data(`${records === 0 ? '\n' : ',\n'}${jsonText(recordData(location, verdict))}`)
      records += 1
    },
    error: (error) => {
      terminal.message(errorText(terminal, file, error))
      if (errors.length < maxErrors) errors.push(error)
      else unlisted += 1
    },
    endFile: () => {
      open()
      const more = unlisted === 0 ? '' : `,"errorsNotListed":${unlisted}`
      terminal.data(`],"errors":${jsonText(errors.map(errorData))}${more}}`)
    },
    end: (summary) => terminal.data(`\n],"summary":${jsonText(summary)}}\n`),
  }
}
