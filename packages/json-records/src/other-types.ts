type Signature = readonly [what: string, bytes: readonly number[]]

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]

/** What files that are not text begin with; none of it begins JSON. */
const signatures: readonly Signature[] = [
  ['compressed with gzip', [0x1f, 0x8b]],
  ['compressed with Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['compressed with LZ4', [0x04, 0x22, 0x4d, 0x18]],
  ['compressed with bzip2', ascii('BZh')],
  ['compressed with xz', [0xfd, 0x37, 0x7a, 0x58]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a ZIP archive', ascii('PK\u0003\u0004')],
  ['a ZIP archive', ascii('PK\u0005\u0006')],
  ['an Excel workbook or another old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', ascii('%PDF')],
  ['a Parquet file', ascii('PAR1')],
  ['an Avro file', ascii('Obj\u0001')],
]

/** Office's documents are ZIP archives. */
const workbook = /\.(?:xlsx|xlsm|ods)$/i

/** What a file is that is not text, by its first four bytes; `undefined` for a text. */
export function compressionOf(name: string, begin: Buffer): string | undefined {
  const what = signatures.find(([, bytes]) => bytes.every((byte, at) => begin[at] === byte))?.[0]
  return what === 'a ZIP archive' && workbook.test(name) ? 'an Excel workbook' : what
}

const tabTable = 'a table of tab-separated values (TSV)'
const commaTable = 'a table of comma-separated values (CSV)'

/** Whether a type is that of a table. */
export const isTable = (type: string): boolean => type === tabTable || type === commaTable

/** Characters of the beginning that are enough for two lines of a table. */
const enough = 64 * 1024

/** What a text is that is neither JSON nor NDJSON, by its first lines and its name; `undefined` if it could be JSON. */
export function otherTypeOf(name: string, head: Buffer): string | undefined {
  const text = head.toString('latin1', 0, enough).trimStart()
  // A comment in JSON has a sentence of its own.
  if (text === '' || /^[{[/]/.test(text)) return undefined
  if (text.startsWith('<')) return 'XML or HTML'
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const [first = '', second] = lines
  const separator = /[\t;,]/.exec(first)?.[0]
  const columns = (line = ''): number => line.replaceAll(/"[^"]*"/g, '').split(separator ?? '\t').length
  const isEven = separator !== undefined && columns(first) === columns(second)
  if (/\.tsv$/i.test(name) || (isEven && separator === '\t')) return tabTable
  if (isEven || /\.csv$/i.test(name)) return commaTable
  return /\.ya?ml$/i.test(name) ? 'YAML' : undefined
}
