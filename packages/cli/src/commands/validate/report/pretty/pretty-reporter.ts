import type { Kind, Location } from '@openpartner/json-records/events'
import type { Resource } from '../../../../options/resource.ts'
import type { Terminal } from '@openpartner/terminal/terminal'
import type { Reported } from '../../records/block.ts'
import { visible } from '@openpartner/terminal/visible'
import { errorText, noteText } from '@openpartner/json-records/error-text'
import type { Reporter } from '../reporter.ts'
import { groupLines } from './group-lines.ts'
import { heading } from './heading.ts'
import { plural } from './plural.ts'
import { maxListed } from './max-listed.ts'
import { locationText, recordLines } from './record-lines.ts'
import { summaryLines } from './summary-lines.ts'

/** A part of a file's block: something to write, and whether it is a valid record. */
type Piece = { readonly write: () => void; readonly valid: boolean; readonly changes: number }

/** A report for people. */
export function createReporter(terminal: Terminal, resource: Resource): Reporter {
  const { bold, dim, green, red } = terminal.out
  let file = ''
  let kind: Kind | undefined
  let known: number | undefined
  /** Held while the records are few enough to be listed: the heading gives their number. */
  let held: Piece[] = []
  let headed = false
  let seen = 0
  let run = 0
  let runChanges = 0
  let locationWidth = 0

  const writeHeading = (count: number | undefined): void => {
    headed = true
    if (kind !== undefined) terminal.data(heading(terminal, { file, kind, count, resource }))
  }

  const endRun = (): void => {
    const changes = runChanges === 0 ? '' : `, ${plural(runChanges, 'change')}`
    if (run > 0)
      terminal.data(`  ${green('✓')}  ${dim(`${plural(run, 'valid record')}${changes}, not listed`)}\n`)
    run = 0
    runChanges = 0
  }

  const collapse = ({ write, valid, changes }: Piece): void => {
    if (valid) {
      run += 1
      runChanges += changes
      return
    }
    endRun()
    write()
  }

  const add = (piece: Piece): void => {
    if (headed) collapse(piece)
    else held.push(piece)
  }

  const release = (write: (piece: Piece) => void): void => {
    held.forEach(write)
    held = []
  }

  return {
    start: () => {},
    startFile: (name) => {
      file = name
      kind = undefined
      known = undefined
      headed = false
      seen = 0
      locationWidth = 0
    },
    note: (message) => terminal.message(noteText(terminal, file, message)),
    kind: (found, count) => {
      kind = found
      known = count
    },
    record: (location: Location, verdict: Reported) => {
      seen += 1
      locationWidth = Math.max(locationWidth, locationText(location).length)
      add({
        write: () => terminal.data(recordLines(terminal, { location, verdict, locationWidth })),
        // What a normalizer left undone is said of valid records, too.
        valid: verdict.ok && verdict.normalization?.limit === undefined,
        changes: verdict.normalization?.changes.length ?? 0,
      })
      if (seen > maxListed && !headed) {
        writeHeading(known)
        release(collapse)
      }
    },
    valid: (_line, count) => {
      seen += count
      if (!headed) {
        writeHeading(known)
        release(collapse)
      }
      run += count
    },
    error: (error) => {
      add({
        valid: false,
        changes: 0,
        write: () => {
          terminal.message(errorText(terminal, file, error))
          if (error.line !== undefined && kind !== undefined) {
            terminal.data(
              `  ${red('!')}  ${dim(locationText({ line: error.line }).padEnd(locationWidth))}  ${red('not readable')}\n`,
            )
          }
        },
      })
    },
    endFile: () => {
      if (!headed) {
        writeHeading(seen)
        release(({ write }) => write())
      }
      endRun()
      terminal.data(kind === undefined ? `${bold(visible(file))}  ${red('not readable')}\n\n` : '\n')
    },
    end: (summary, groups) => {
      terminal.data(summaryLines(terminal.out, summary))
      // Of a few records, the list above says as much.
      if (summary.records > maxListed) terminal.data(groupLines(terminal.out, groups))
    },
  }
}
