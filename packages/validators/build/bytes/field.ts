import type { Scanner } from './scanner.ts'

export type Field = {
  readonly key: string
  readonly bit: number
  readonly scanner: Scanner
  /** What notes for the rules what the value is; `from` is the index of its first byte. */
  readonly note: string
}

/** What is scanned as one object. */
export type Fields = {
  /** Of the object, in the names of its functions. */
  readonly name: string
  readonly fields: readonly Field[]
  /** The bits of those that have to be there. */
  readonly required: number
}

/** Lines that are further in, except the first. */
export const indented = (source: string, by: string): string => source.replaceAll('\n', `\n${by}`)

/** Source of what is returned at the closing brace. */
export const ending = ({ required }: Fields): string =>
  required === 0 ? 'i + 1' : `(seen & ${required}) === ${required} ? i + 1 : -1`

/** Statements for the value of a field, its opening seen already. */
export function valueOf({ bit, scanner, note }: Field): string {
  const from = note === '' || scanner.statements.includes('const from') ? '' : 'const from: i32 = i\n'
  return `${from}${scanner.statements}\nif (i < 0) return -1\nseen |= ${bit}${note === '' ? '' : `\n${note}`}`
}
