import { fileKindOf, nextNonBlank } from '@openpartner/json-records/file-kind'
import { longestText } from '../limits.ts'

const lineFeed = 0x0a
const openingBrace = 0x7b

/** What to do with a file: show it in the editor, or examine its records. */
export type FileKind =
  /** One JSON text that the editor takes. */
  | 'document'
  /** One JSON text that is too long for it. */
  | 'json'
  /** One JSON text a line. */
  | 'ndjson'

/** So much of a file decides. A first line that is longer is one of records if it begins with a brace. */
const headBytes = 1_000_000

/** The kind of a file, by its beginning, as the command line judges it. */
export async function fileKind(file: Blob): Promise<FileKind> {
  // Decoding takes a byte order mark away.
  const head = new TextEncoder().encode(await file.slice(0, headBytes).text())
  const start = nextNonBlank(head, 0)
  const isLongLine = head[start] === openingBrace && !head.includes(lineFeed, start)
  const form = fileKindOf(head, file.size <= headBytes) ?? (isLongLine ? 'ndjson' : 'json')
  if (form === 'ndjson') return form
  return file.size <= longestText ? 'document' : 'json'
}
