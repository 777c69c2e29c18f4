import { isUtf8 } from 'node:buffer'

export type Decoded =
  | { readonly text: string }
  | { readonly offset: number; readonly byte: number; readonly before: string }

/** The text of these bytes, or the place of the first byte that is not UTF-8, and the text before it. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) return { text: asBuffer(bytes).toString('utf8') }
  // The longest beginning that a decoder takes, by halving: what it has then decoded is sound.
  let sound = 0
  let faulty = bytes.length + 1
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2)
    if (decodeBeginning(bytes, middle) === undefined) faulty = middle
    else sound = middle
  }
  const before = decodeBeginning(bytes, sound) ?? ''
  const offset = Buffer.byteLength(before)
  return { offset, byte: bytes[offset] ?? 0, before }
}

/** The same bytes, not a copy. */
const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length)

/** `undefined` if it is faulty; a character that is cut off at the end is left out, not a fault. */
function decodeBeginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return undefined
  }
}
