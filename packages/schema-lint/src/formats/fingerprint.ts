import { createHash } from 'node:crypto'
import type { Finding } from '../engine/finding.ts'

/**
 * Identifies findings across runs, whatever was added above them or reworded since:
 * by rule, file and pointer, and by their order if several share these.
 */
export function createFingerprints(): (finding: Finding, path: string) => string {
  const seen = new Map<string, number>()
  return ({ rule, location }, path) => {
    const key = JSON.stringify([rule, path, location.pointer])
    const order = seen.get(key) ?? 0
    seen.set(key, order + 1)
    return createHash('sha256').update(`${key}${order}`).digest('hex')
  }
}
