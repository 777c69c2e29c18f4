import { createHash } from 'node:crypto'

/** A hash that identifies content. */
export function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64')
}
