import { KindFinder, nextNonBlank } from '@openpartner/json-records/file-kind'
import { maxTextLength } from '../limits.ts'

const lineFeed = 0x0a
const openingBrace = 0x7b

/** What to do with a file: show it in the editor, or validate its records. */
export type FileKind =
  /** One JSON text that fits into the editor. */
  | 'document'
  /** One JSON text that is too long for the editor. */
  | 'json'
  /** One JSON text per line. */
  | 'ndjson'

/** How much of a file decides. A longer first line is taken for a record if it begins with a brace. */
const headBytes = 1_000_000

/** The kind of a file, by its beginning, as the command line decides it. */
export async function fileKind(file: Blob): Promise<FileKind> {
  // Decoding removes a byte order mark.
  const head = new TextEncoder().encode(await file.slice(0, headBytes).text())
  const start = nextNonBlank(head, 0)
  const isLongLine = head[start] === openingBrace && !head.includes(lineFeed, start)
  const isWhole = file.size <= headBytes
  const kind = new KindFinder().next(head) ?? (isLongLine && !isWhole ? 'ndjson' : 'json')
  if (kind === 'ndjson') return kind
  return file.size <= maxTextLength ? 'document' : 'json'
}
