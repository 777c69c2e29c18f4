import { isUtf8 } from 'node:buffer'

export type Decoded =
  | { readonly text: string }
  | { readonly offset: number; readonly byte: number; readonly before: string }

/** The text of these bytes, or the offset of the first byte that is not UTF-8 and the text before it. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) return { text: asBuffer(bytes).toString('utf8') }
  // A binary search for the longest beginning that can be decoded.
  let decodable = 0
  let undecodable = bytes.length + 1
  while (undecodable - decodable > 1) {
    const middle = Math.floor((decodable + undecodable) / 2)
    if (decodeBeginning(bytes, middle) === undefined) undecodable = middle
    else decodable = middle
  }
  const before = decodeBeginning(bytes, decodable) ?? ''
  const offset = Buffer.byteLength(before)
  return { offset, byte: bytes[offset] ?? 0, before }
}

/** The same of bytes that may end in the middle of a character, which is left out. */
export function decodeCutUtf8(bytes: Uint8Array): Decoded {
  const text = decodeBeginning(bytes, bytes.length)
  return text === undefined ? decodeUtf8(bytes) : { text }
}

/** The same bytes, not a copy. */
const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length)

/** `undefined` if it is not UTF-8; a character cut off at the end is left out. */
function decodeBeginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return undefined
  }
}
