import { longestText } from '../limits.ts'

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

/**
 * The kind of a file, by its beginning: one JSON text can't go on after a first line that is complete in itself. The
 * command line judges likewise.
 */
export async function fileKind(file: Blob): Promise<FileKind> {
  const head = (await file.slice(0, headBytes).text()).trimStart()
  const single = file.size <= longestText ? 'document' : 'json'
  if (!/^[{[]/.test(head)) return single
  const end = head.indexOf('\n')
  if (end < 0) return file.size > headBytes && head.startsWith('{') ? 'ndjson' : single
  if (head.slice(end).trim() === '' && file.size <= headBytes) return single
  const line = head.slice(0, end).trimEnd()
  // An object with a fault in it, followed by more: the first record is broken, not the file.
  return isJson(line) || (line.startsWith('{') && line.endsWith('}')) ? 'ndjson' : single
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
