import { type CsvError, Parser } from 'csv-parse'

/** A row, and where it ends in what the parser was given. */
export type ParsedRow = {
  readonly cells: readonly string[]
  /** The number of its last line, from 1. */
  readonly lines: number
  readonly bytes: number
}

/** csv-parse without the queue of its stream: the rows of what was fed are there when it has been fed. */
export class RowParser extends Parser {
  #rows: ParsedRow[] = []
  #failure: CsvError | undefined

  /** @param limit characters that a row may have */
  constructor(delimiter: string, limit: number) {
    super({
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: limit,
    })
    this.on('error', (error: CsvError) => (this.#failure = error))
  }

  override push(cells: readonly string[] | null): boolean {
    if (cells === null) return super.push(null)
    const { lines, bytes } = this.info
    this.#rows.push({ cells, lines, bytes })
    return true
  }

  async feed(bytes: Buffer): Promise<CsvError | undefined> {
    await new Promise((resolve) => this.write(bytes, resolve))
    return this.#failure
  }

  /** The end of the text. */
  async finish(): Promise<CsvError | undefined> {
    const closed = new Promise((resolve) => this.once('close', resolve))
    this.resume()
    this.end()
    await closed
    return this.#failure
  }

  /** The rows since the last call. */
  takeRows(): readonly ParsedRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }
}
