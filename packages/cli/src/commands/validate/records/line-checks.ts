import { createRecordValidator, type ValidateRecord } from '../record-validator.ts'
import type { Settings } from '../settings.ts'
import type { Scan } from './line-validator.ts'

export type LineChecks = {
  readonly validateRecord: ValidateRecord
  /** Tells that a line is valid without reading it as JSON, where that can be told. */
  readonly scan: Scan | undefined
}

type CheckSettings = Pick<Settings, 'resource' | 'locale' | 'numbers' | 'normalize' | 'maxIssues'>

/** Bytes that are validated while a scanner is loaded. */
const manyBytes = 512 * 1024

/**
 * Loads what validates the lines of a file.
 * @param bytes how much of it
 */
export async function createLineChecks(settings: CheckSettings, bytes: number): Promise<LineChecks> {
  const validateRecord = await createRecordValidator(settings)
  return { validateRecord, scan: bytes < manyBytes ? undefined : await scanOf(settings) }
}

async function scanOf({ resource, numbers, normalize }: CheckSettings): Promise<Scan | undefined> {
  // The normalizer changes records before they are validated, and the schema knows nothing of the check of numbers.
  if (normalize || numbers !== 'presence') return undefined
  const path = `@openpartner/validators/bytes/${resource.name}`
  return ((await import(path)) as { readonly checkBytes: Scan }).checkBytes
}
