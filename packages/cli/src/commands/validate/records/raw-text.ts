import { isUtf8 } from 'node:buffer'
import type { RawText } from './block.ts'

/** What could not be read, so that nothing of it is lost. */
export function rawText(bytes: Uint8Array): RawText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return isUtf8(buffer) ? { text: buffer.toString('utf8') } : { base64: buffer.toString('base64') }
}
