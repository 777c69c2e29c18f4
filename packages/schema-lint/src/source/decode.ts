import { limits } from './limits.ts'

/** The text of a file, or why there is none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string }

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads bytes as UTF-8, the only encoding of JSON that is exchanged (RFC 8259, section 8.1). A byte order mark stays. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.bytes) {
    return { ok: false, message: `Larger than ${limits.bytes / 1024 / 1024} MiB.` }
  }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { ok: false, message: 'UTF-16, not UTF-8: JSON is exchanged as UTF-8.' }
  }
  try {
    return { ok: true, text: decoder.decode(bytes) }
  } catch {
    return { ok: false, message: 'Not UTF-8: some bytes are not characters.' }
  }
}
