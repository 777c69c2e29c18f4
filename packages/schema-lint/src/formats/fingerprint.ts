import { createHash } from 'node:crypto'
import type { Finding } from '../engine/finding.ts'

/**
 * Names findings so that they are recognised in a later run, whatever was added above them or reworded since:
 * by rule, file and pointer, and by their order where several have the same.
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
