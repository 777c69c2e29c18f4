import type { CsvError } from 'csv-parse'
import type { InputError } from '@openpartner/json-records/input-error'
import { mebibytes } from '@openpartner/json-records/limits'
import { RowParser } from './row-parser.ts'

/** A row begins in this line of the input. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly error: InputError }

type Options = {
  readonly delimiter: string
  /** The number, in the input, of the first line. */
  readonly firstLine: number
  /** How long a row may be, in bytes. */
  readonly limit: number
}

const lineFeed = 0x0a

/** So many bytes are parsed at a time; their rows are held. */
const sliceBytes = 64 * 1024

/**
 * The rows of a table in UTF-8 with line feeds, in groups. After a row that cannot be read, reading goes on with the next line,
 * and not with the next quotation mark.
 */
export async function* rowsIn(
  chunks: AsyncIterable<Buffer>,
  options: Options,
): AsyncGenerator<readonly Row[], void, undefined> {
  const reader = new RowReader(options)
  for await (const chunk of chunks) yield* reader.read(chunk)
  yield* reader.end()
}

class RowReader {
  readonly #options: Options
  #parser: RowParser
  /** What the parser was given, from the end of its last row on. */
  #held: Buffer[] = []
  /** Where that begins, in bytes that the parser was given. */
  #heldFrom = 0
  /** The end of the last row. */
  #last = { bytes: 0, lines: 0 }
  /** Lines of the input before what the parser was given. */
  #linesBefore: number
  /** Whether the line is one of a row that is too long. */
  #isSkipping = false

  constructor(options: Options) {
    this.#options = options
    this.#linesBefore = options.firstLine - 1
    this.#parser = new RowParser(options.delimiter, options.limit)
  }

  async *read(chunk: Buffer): AsyncGenerator<readonly Row[], void, undefined> {
    let rest: Buffer = chunk
    const later: Buffer[] = []
    for (;;) {
      if (this.#isSkipping) {
        const end = rest.indexOf(lineFeed)
        this.#isSkipping = end < 0
        rest = rest.subarray(end < 0 ? rest.length : end + 1)
      }
      if (rest.length > 0) {
        const slice = rest.subarray(0, sliceBytes)
        rest = rest.subarray(sliceBytes)
        this.#held.push(slice)
        const error = await this.#parser.feed(slice)
        const rows = this.#taken()
        if (error !== undefined) {
          if (rest.length > 0) later.push(rest)
          rest = this.#afterError(error, rows)
        }
        yield rows
      } else {
        const next = later.pop()
        if (next === undefined) return
        rest = next
      }
    }
  }

  async *end(): AsyncGenerator<readonly Row[], void, undefined> {
    for (;;) {
      const error = await this.#parser.finish()
      const rows = this.#taken()
      const rest = error === undefined ? undefined : this.#afterError(error, rows)
      yield rows
      if (rest === undefined) return
      yield* this.read(rest)
    }
  }

  /** The rows that the parser has found, whose text is held no longer. */
  #taken(): Row[] {
    const rows = this.#parser.takeRows().map(({ cells, lines, bytes }): Row => {
      // A cell may go over several lines, and blank lines may come before the row.
      const inCells = lines - this.#last.lines > 1 ? lineFeedsIn(cells) : 0
      this.#last = { bytes, lines }
      return { line: this.#linesBefore + lines - inCells, cells }
    })
    let [first] = this.#held
    while (first !== undefined && this.#heldFrom + first.length <= this.#last.bytes) {
      this.#heldFrom += first.length
      this.#held.shift()
      first = this.#held[0]
    }
    return rows
  }

  /** Reports the row that cannot be read, and gives what follows its first line. */
  #afterError(error: CsvError, rows: Row[]): Buffer {
    let text = Buffer.concat(this.#held).subarray(this.#last.bytes - this.#heldFrom)
    let line = this.#linesBefore + this.#last.lines + 1
    for (; text[0] === lineFeed; text = text.subarray(1)) line += 1
    rows.push({ error: inputErrorOf(error, line, this.#options.limit) })
    const end = text.indexOf(lineFeed)
    this.#isSkipping = end < 0
    this.#parser = new RowParser(this.#options.delimiter, this.#options.limit)
    this.#held = []
    this.#heldFrom = 0
    this.#last = { bytes: 0, lines: 0 }
    this.#linesBefore = line
    return end < 0 ? Buffer.alloc(0) : text.subarray(end + 1)
  }
}

const lineFeedsIn = (cells: readonly string[]): number => cells.join('').split('\n').length - 1

function inputErrorOf({ code }: CsvError, line: number, limit: number): InputError {
  switch (code as string) {
    case 'CSV_MAX_RECORD_SIZE':
      return {
        code: 'line-too-long',
        line,
        message: `the row is longer than ${mebibytes(limit)}, perhaps because a quotation mark in it is not closed; its first line was skipped`,
      }
    case 'CSV_QUOTE_NOT_CLOSED':
      return { code: 'table-syntax', line, message: 'a quotation mark in this row is not closed' }
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        code: 'table-syntax',
        line,
        message: 'a cell goes on after its closing quotation mark; one inside a cell is written twice ("")',
      }
    default:
      return {
        code: 'table-syntax',
        line,
        message:
          'a quotation mark is inside a cell that does not begin with one; quote the cell and write it twice ("")',
      }
  }
}
