const lineFeed = 0x0a
const blanks = new Set([0x20, 0x09, 0x0d, lineFeed])

/**
 * Whether a file is one JSON text or has one per line, by its beginning; `undefined` if more of it is needed.
 * One JSON text can't go on after a first line that is complete in itself.
 */
export function fileKindOf(head: Uint8Array, complete: boolean): 'json' | 'ndjson' | undefined {
  const undecided = complete ? 'json' : undefined
  const start = nextNonBlank(head, 0)
  if (start < 0) return undecided
  const opening = String.fromCharCode(head[start] as number)
  if (opening !== '{' && opening !== '[') return 'json'
  const end = head.indexOf(lineFeed, start)
  if (end < 0 || nextNonBlank(head, end) < 0) return undecided
  const line = new TextDecoder().decode(head.subarray(start, end)).trimEnd()
  // A malformed object with more after it: the first record is broken, not the file.
  return isJson(line) || (opening === '{' && line.endsWith('}')) ? 'ndjson' : 'json'
}

/** The index of the next byte that is not white space; -1 if there is none. */
export function nextNonBlank(bytes: Uint8Array, from: number): number {
  for (let index = from; index < bytes.length; index += 1)
    if (!blanks.has(bytes[index] as number)) return index
  return -1
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
