import { errorText, noteText } from '@openpartner/json-records/error-text'
import type { InputEvent } from '@openpartner/json-records/events'
import { openInput } from '@openpartner/json-records/open-input'
import { readInput } from '@openpartner/json-records/read-input'
import type { Streams } from '@openpartner/terminal/streams'
import { Terminal } from '@openpartner/terminal/terminal'
import { exitCode } from '../../exit-code.ts'
import { handlingOf } from '../../inputs/handling.ts'
import { jsonOf } from '../../inputs/json-of.ts'
import type { Resource } from '../../options/resource.ts'
import { normalizerOf } from '../validate/normalizer.ts'
import { OutputFile } from '../validate/outputs/output-file.ts'
import { checkDistinct } from '../validate/outputs/outputs.ts'
import { plural } from '../validate/report/pretty/plural.ts'
import { locationText } from '../validate/report/pretty/record-lines.ts'

/** What the user asked for. */
export type NormalizeSettings = {
  readonly files: readonly string[]
  readonly resource: Resource
  readonly locale: string
  readonly map?: readonly (readonly [column: string, pointer: string])[]
  /** Paths of files to write. */
  readonly output?: string
  readonly changes?: string
}

type RecordEvent = Extract<InputEvent, { type: 'record' }>

/** Writes every record of every input, repaired where that is known to be right, and gives the exit code. */
export async function normalizeInputs(settings: NormalizeSettings, streams: Streams): Promise<number> {
  const { files, resource, locale } = settings
  checkDistinct(files, { '--output': settings.output, '--changes': settings.changes })
  const [output, list] = [settings.output, settings.changes].map((path) =>
    path === undefined ? undefined : new OutputFile(path),
  )
  const terminal = new Terminal(streams)
  const normalize = await normalizerOf(resource, locale)
  const totals = { records: 0, changed: 0, changes: 0, unreadable: 0 }

  const writeRecord = (file: string, event: RecordEvent): void => {
    const { value, changes, limit } = normalize(event.value)
    totals.records += 1
    totals.changes += changes.length
    if (changes.length > 0) totals.changed += 1
    // A record that is right stays as it was written, to the last digit.
    const line = `${changes.length === 0 ? jsonOf(event) : JSON.stringify(value)}\n`
    if (output === undefined) terminal.data(line)
    else output.write(line)
    for (const { pointer, from, to, reason } of changes) {
      list?.write(`${JSON.stringify({ file, ...event.location, pointer, from, to, reason })}\n`)
    }
    if (limit !== undefined) {
      terminal.message(noteText(terminal, file, `${locationText(event.location)}: ${limit.message}`))
    }
  }

  try {
    for (const file of files) {
      const input = openInput(file, streams.stdin)
      for await (const event of readInput(input, handlingOf(settings))) {
        if (event.type === 'record') writeRecord(input.name, event)
        else if (event.type === 'note') terminal.message(noteText(terminal, input.name, event.message))
        else if (event.type === 'error') {
          totals.unreadable += 1
          terminal.message(errorText(terminal, input.name, event.error))
        }
        await terminal.drained()
      }
    }
    for (const written of [output, list]) written?.flush()
    terminal.message(totalsText(totals))
    await terminal.flushed()
    return totals.unreadable > 0 ? exitCode.misuse : exitCode.valid
  } finally {
    for (const written of [output, list]) written?.close()
    terminal.close()
  }
}

type Totals = Readonly<Record<'records' | 'changed' | 'changes' | 'unreadable', number>>

function totalsText({ records, changed, changes, unreadable }: Totals): string {
  const parts = [
    plural(records, 'record'),
    `${changed.toLocaleString('en')} changed`,
    plural(changes, 'change'),
    ...(unreadable === 0 ? [] : [`${unreadable.toLocaleString('en')} unreadable`]),
  ]
  return `${parts.join(' · ')}\n`
}
