import { createRecordValidator, type ValidateRecord } from '../record-validator.ts'
import type { Settings } from '../settings.ts'
import type { ByteScanner } from '@openpartner/validators/bytes/customer'

export type LineChecks = {
  readonly validateRecord: ValidateRecord
  /** Tells which lines need not be read as JSON, because they are valid; where that can be told. */
  readonly scanLines: ByteScanner['scanLines'] | undefined
}

export type CheckSettings = Pick<Settings, 'resource' | 'locale' | 'numbers' | 'normalize' | 'maxIssues'>

/** Bytes that are validated while a scanner is loaded. */
const manyBytes = 512 * 1024

/**
 * Loads what validates the lines of a file.
 * @param bytes how much of it
 */
export async function createLineChecks(settings: CheckSettings, bytes: number): Promise<LineChecks> {
  const validateRecord = await createRecordValidator(settings)
  return { validateRecord, scanLines: await scannerFor(settings, bytes) }
}

/** The normalizer changes records before they are validated, and the schema knows nothing of the check of numbers. */
export const canScan = ({ numbers, normalize }: Pick<Settings, 'numbers' | 'normalize'>): boolean =>
  numbers === 'presence' && !normalize

/**
 * Loads the scanner of lines, if there is enough for it to do.
 * @param bytes how much is known to be there
 */
export async function scannerFor(settings: CheckSettings, bytes: number): Promise<LineChecks['scanLines']> {
  if (bytes < manyBytes || !canScan(settings)) return undefined
  const path = `@openpartner/validators/bytes/${settings.resource.name}`
  const module = (await import(path)) as { readonly createByteScanner: () => Promise<ByteScanner> }
  return (await module.createByteScanner()).scanLines
}
