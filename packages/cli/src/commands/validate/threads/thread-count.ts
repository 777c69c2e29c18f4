import { availableParallelism } from 'node:os'

/** Fewer bytes are validated while threads start, and before their code runs at full speed. */
const manyBytes = 64 * 1024 * 1024

/**
 * How many threads validate that many bytes; 1 is the main thread alone.
 * @param wanted by the user
 */
export function threadCount(bytes: number, wanted: number | undefined): number {
  if (wanted !== undefined) return wanted
  return bytes < manyBytes ? 1 : availableParallelism()
}
