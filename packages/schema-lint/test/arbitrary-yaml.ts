import fc from 'fast-check'

/** A value, and one of the many texts that say it. */
export type YamlDocument = { readonly value: unknown; readonly text: string; readonly comments: number }

const names = ['a', 'b', 'type', 'title', 'x-y', 'key with spaces', '1', 'no', "it's"]
const texts = [
  'string',
  'a',
  'two words',
  '',
  'NO',
  '1.0',
  'a: b',
  '# no comment',
  '- x',
  "it's",
  'line\nline',
  'wide   gap',
]

const arbitraryScalar = fc.oneof(
  fc.constantFrom<unknown>(...texts),
  fc.constantFrom<unknown>(null, true, false, 0, 1000, -2.5),
)

const { value: arbitraryValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: arbitraryScalar },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 4 }) },
    {
      weight: 3,
      arbitrary: fc.dictionary(fc.constantFrom(...names), tie('value'), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    },
  ),
}))

const arbitraryRoot = fc.oneof(
  fc.dictionary(fc.constantFrom(...names), arbitraryValue, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
  fc.array(arbitraryValue, { minLength: 1, maxLength: 4 }),
)

/** YAML in any mixture of styles, with comments wherever one may be. */
export const arbitraryYaml: fc.Arbitrary<YamlDocument> = fc
  .tuple(
    arbitraryRoot,
    fc.array(fc.nat(999), { minLength: 1, maxLength: 60 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([value, choices, lineBreak, mark, final]) => {
    const writer = new Writer(choices)
    const body = writer.document(value)
    const text = (final ? body : body.replace(/\n+$/, '')).replaceAll('\n', lineBreak)
    return { value, text: (mark ? '\uFEFF' : '') + text, comments: writer.comments }
  })

class Writer {
  comments = 0
  readonly #choices: readonly number[]
  #made = 0

  constructor(choices: readonly number[]) {
    this.#choices = choices
  }

  #next(): number {
    this.#made += 1
    return this.#choices[this.#made % this.#choices.length] ?? 0
  }

  document(value: unknown): string {
    const start = this.#in(6) ? '---\n' : this.#ownLines(0)
    return start + this.#block(value, 0, true) + this.#ownLines(0)
  }

  #in(chances: number): boolean {
    return this.#next() % chances === 0
  }

  #comment(): string {
    this.comments += 1
    return `# note ${this.comments}${this.#in(4) ? ': "{[' : ''}`
  }

  /** Comments and blank lines on their own. */
  #ownLines(column: number): string {
    if (this.#in(5)) return `${' '.repeat(column)}${this.#comment()}\n`
    return this.#in(9) ? '\n' : ''
  }

  #trailing(): string {
    return this.#in(3) ? `${' '.repeat(1 + (this.#next() % 3))}${this.#comment()}\n` : '\n'
  }

  /** A node from the current position, with its last line break; continued at the column. */
  #block(value: unknown, column: number, ownLine: boolean): string {
    const isCollection = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    if (!isCollection) return this.#scalar(value, column)
    if (this.#in(3)) return this.#flow(value, column) + this.#trailing()
    const indent = ' '.repeat(column)
    const members = Array.isArray(value)
      ? value.map((item) => this.#member('-', item, column))
      : Object.entries(value).map(([key, each]) => this.#member(`${this.#key(key)}:`, each, column))
    return members
      .map(
        (member, index) =>
          (index === 0 && ownLine ? '' : index === 0 ? '' : this.#ownLines(column) + indent) + member,
      )
      .join('')
  }

  #member(head: string, value: unknown, column: number): string {
    const isCollection = typeof value === 'object' && value !== null && Object.keys(value).length > 0
    const compact = head === '-' && this.#in(2)
    const inner = column + (compact ? 2 : 1 + (this.#next() % 4))
    if (!isCollection) return `${head} ${this.#scalar(value, inner)}`
    if (compact) return `- ${this.#block(value, inner, false)}`
    if (this.#in(3))
      return `${head}${' '.repeat(1 + (this.#next() % 2))}${this.#flow(value, inner)}${this.#trailing()}`
    return `${head}${this.#trailing()}${this.#ownLines(inner)}${' '.repeat(inner)}${this.#block(value, inner, true)}`
  }

  #key(key: string): string {
    return this.#in(3) ? JSON.stringify(key) : this.#in(3) || /^no$|^1$/.test(key) ? quoted(key) : key
  }

  #scalar(value: unknown, column: number): string {
    if (typeof value === 'string' && /^\w/.test(value) && this.#in(3)) {
      const lines = value.split('\n').map((line) => ' '.repeat(column) + line)
      return `|-${this.#trailing()}${lines.join('\n')}\n`
    }
    if (typeof value === 'string' && /^\w+ \w+$/.test(value) && this.#in(2))
      return `>-\n${value
        .split(' ')
        .map((word) => `${' '.repeat(column)}${word}\n`)
        .join('')}`
    return this.#plain(value) + this.#trailing()
  }

  #plain(value: unknown): string {
    if (value === 1000) return ['1000', '1e3', '1.0e3', '0x3E8'][this.#next() % 4] as string
    if (value === null) return ['null', '~', 'Null'][this.#next() % 3] as string
    if (typeof value !== 'string') return JSON.stringify(value)
    if (this.#in(3) || value.includes('\n')) return JSON.stringify(value)
    return this.#in(3) || !/^[a-z][a-z ]*$/.test(value) ? quoted(value) : value
  }

  #flow(value: unknown, column: number): string {
    if (typeof value !== 'object' || value === null) return this.#plain(value)
    const onLines = this.#in(3)
    const lineBreak = (): string =>
      onLines ? this.#trailing() + ' '.repeat(column + 1) : this.#in(2) ? ' ' : ''
    const isList = Array.isArray(value)
    const parts = isList
      ? value.map((item) => this.#flow(item, column + 1))
      : Object.entries(value).map(([key, each]) => `${this.#key(key)}: ${this.#flow(each, column + 1)}`)
    const inner = parts
      .map((part, index) => lineBreak() + part + (index < parts.length - 1 ? ',' : ''))
      .join('')
    const last = parts.length > 0 && this.#in(4) ? ',' : ''
    return (isList ? '[' : '{') + inner + last + lineBreak() + (isList ? ']' : '}')
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
