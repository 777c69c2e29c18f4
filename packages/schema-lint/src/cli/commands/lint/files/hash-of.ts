import { createHash } from 'node:crypto'

/** What tells contents apart. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64')
}
