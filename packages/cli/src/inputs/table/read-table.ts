import type { InputEvent } from '@openpartner/json-records/events'
import { emptyError } from '@openpartner/json-records/errors'
import { type InputError, UnreadableInput } from '@openpartner/json-records/input-error'
import { defaultLimits } from '@openpartner/json-records/limits'
import type { ReadTable } from '@openpartner/json-records/read-input'
import type { Resource } from '../../options/resource.ts'
import { columnsOf, listOf } from './columns.ts'
import { Decoder } from './decode.ts'
import { layoutOf } from './delimiter.ts'
import type { ColumnMap, Columns } from './match-columns.ts'
import { ColumnNotes } from './notes.ts'
import { cellSentences, RecordBuilder } from './record-builder.ts'
import { rowsIn } from './rows.ts'

export type TableOptions = {
  readonly resource: Resource
  readonly map: ColumnMap
  /** The language in which names of countries are looked for first. */
  readonly locale: string
}

/** A reader of tables: each row becomes a record of the resource. */
export const tableReader = ({ resource, map, locale }: TableOptions): ReadTable =>
  async function* readTable(chunks, start): AsyncGenerator<InputEvent, void, undefined> {
    const decoder = new Decoder(start)
    const first = await chunks.next()
    const head = first.done === true ? Buffer.alloc(0) : decoder.next(first.value)
    const { delimiter, skipped } = layoutOf(head.toString('utf8', 0, headBytes))
    const rows = rowsIn(rest(head.subarray(skipped), chunks, decoder), {
      delimiter,
      firstLine: skipped > 0 ? 2 : 1,
      limit: defaultLimits.lineBytes,
    })
    let table: Table | undefined
    let isNoted = false
    for await (const group of rows) {
      for (const row of group) {
        if ('error' in row) {
          if (table === undefined) throw new UnreadableInput(row.error)
          yield { type: 'error', error: row.error }
        } else if (table === undefined) {
          const columns = await columnsOf(row, resource, map)
          if ('error' in columns) throw new UnreadableInput(columns.error)
          table = new Table(columns, row.cells, locale)
          yield { type: 'kind', kind: delimiter === '\t' ? 'tsv' : 'csv' }
          for (const message of notesOf(columns)) yield { type: 'note', message }
        } else yield table.eventOf(row, decoder.hasNul)
      }
      if (decoder.isWindows1252 && !isNoted) {
        isNoted = true
        yield { type: 'note', message: windows1252Note }
      }
    }
    if (table === undefined) throw new UnreadableInput(emptyError(head.length === 0))
    for (const message of table.notes) yield { type: 'note', message }
  }

/** Enough for two lines. */
const headBytes = 64 * 1024

const windows1252Note = 'is not UTF-8 and was read as Windows-1252'

async function* rest(
  head: Buffer,
  chunks: AsyncIterable<Buffer>,
  decoder: Decoder,
): AsyncGenerator<Buffer, void, undefined> {
  yield head
  for await (const chunk of chunks) yield decoder.next(chunk)
  yield decoder.end()
}

function notesOf({ columns, others }: Columns): string[] {
  const chosen = columns.filter(({ isChosen }) => isChosen)
  const meanings = chosen.map(({ name, property }) => `${listOf([name])} as ${property.pointer}`)
  return [
    ...(chosen.length > 0
      ? [
          `several properties have the name of a column, which was read as one of them: ${meanings.join(', ')} (--map says otherwise)`,
        ]
      : []),
    ...(others.length > 0 ? [`columns without a property were left out: ${listOf(others)}`] : []),
  ]
}

/** The rows below a header. */
class Table {
  readonly #width: number
  readonly #columnNotes = new ColumnNotes()
  readonly #builder: RecordBuilder
  #records = 0

  constructor({ columns }: Columns, header: readonly string[], locale: string) {
    this.#width = header.length
    this.#builder = new RecordBuilder(columns, this.#columnNotes, locale)
  }

  eventOf(
    { line, cells }: { readonly line: number; readonly cells: readonly string[] },
    hasNul: boolean,
  ): InputEvent {
    this.#records += 1
    const error = this.#errorIn(cells, hasNul)
    if (error !== undefined) return { type: 'error', error: { code: 'table-row', line, message: error } }
    const value = this.#builder.build(cells, line)
    return { type: 'record', location: { line }, value, source: new RowSource(value, line) }
  }

  get notes(): string[] {
    return [...(this.#records === 0 ? ['has no records'] : []), ...this.#columnNotes.sentences(cellSentences)]
  }

  #errorIn(cells: readonly string[], hasNul: boolean): InputError['message'] | undefined {
    const width = this.#width
    // Empty cells at the end are those of a spreadsheet's empty columns.
    if (cells.length !== width && (cells.length < width || cells.slice(width).some((cell) => cell !== '')))
      return `the row has ${cells.length} cells, and the header ${width}; the row was skipped`
    if (cells[0]?.startsWith('\ufeff') === true)
      return 'a byte order mark is allowed only at the beginning: files seem to have been joined; the row was skipped'
    if (hasNul && cells.some((cell) => cell.includes('\0')))
      return 'the row has a NUL character; the row was skipped'
    return undefined
  }
}

/** The text of a row's record is made only where it is asked for. */
class RowSource {
  readonly firstLine: number
  readonly path = []
  readonly isRow = true
  readonly #value: unknown

  constructor(value: unknown, line: number) {
    this.#value = value
    this.firstLine = line
  }

  get text(): string {
    return JSON.stringify(this.#value)
  }
}
