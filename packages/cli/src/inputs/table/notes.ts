import { visible } from '@openpartner/terminal/visible'

type Count = { count: number; readonly firstLine: number }

/** How often something was found in a column, and where first: it is said once, at the end of the table. */
export class ColumnNotes {
  readonly #counts = new Map<string, Map<string, Count>>()

  add(what: string, column: string, line: number): void {
    let columns = this.#counts.get(what)
    if (columns === undefined) this.#counts.set(what, (columns = new Map()))
    const known = columns.get(column)
    if (known === undefined) columns.set(column, { count: 1, firstLine: line })
    else known.count += 1
  }

  /**
   * A sentence for each that was found.
   * @param sentences by what was found: what to say after the column and the number of its cells
   */
  sentences(sentences: Readonly<Record<string, string>>): string[] {
    return Object.entries(sentences).flatMap(([what, sentence]) =>
      [...(this.#counts.get(what) ?? [])].map(([column, { count, firstLine }]) => {
        const cells = count === 1 ? '1 cell' : `${count.toLocaleString('en')} cells`
        const where = count === 1 ? `on line ${firstLine}` : `the first on line ${firstLine}`
        return `column "${visible(column)}": ${cells}, ${where}, ${sentence}`
      }),
    )
  }
}
