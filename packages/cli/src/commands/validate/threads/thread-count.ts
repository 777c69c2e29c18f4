import { availableParallelism } from 'node:os'

/** Fewer bytes are validated while threads start, and before their code runs at full speed. */
const manyBytes = 32 * 1024 * 1024

/** The same where valid records need not be parsed. */
const manyScannedBytes = 256 * 1024 * 1024

type Work = { readonly bytes: number; readonly scans: boolean }

/**
 * How many threads do the work; 1 is the main thread alone.
 * @param wanted by the user
 */
export function threadCount({ bytes, scans }: Work, wanted: number | undefined): number {
  if (wanted !== undefined) return wanted
  return bytes < (scans ? manyScannedBytes : manyBytes) ? 1 : availableParallelism()
}
