import { property } from '@openpartner/registration/company-country'
import type { Report } from '../field-table.ts'
import { isNotBlank } from './not-blank.ts'

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is not given; `null` is what SDKs write for that. */
const isNothing = (value: unknown): boolean => value === undefined || value === null

/** Whether an object lacks a property; a value that is not an object is another issue. */
export const isMissing = (parent: unknown, name: string): boolean =>
  isRecord(parent) && isNothing(property(parent, name))

/** Whether an object lacks a text, or has a blank one; other types are another issue. */
export function isMissingText(parent: unknown, name: string): boolean {
  const value = property(parent, name)
  return isRecord(parent) && (isNothing(value) || (typeof value === 'string' && !isNotBlank(value)))
}

/** Whether an object has a text that is not empty. */
export function isGivenText(parent: unknown, name: string): boolean {
  const value = property(parent, name)
  return typeof value === 'string' && value !== ''
}

/** Reports that a property is missing or has another value than the only one that will do; other types are another issue. */
export function mustBe(
  parent: unknown,
  path: readonly string[],
  expected: unknown,
  params: Readonly<Record<string, unknown>>,
  report: Report,
): boolean {
  const [name = ''] = path.slice(-1)
  const value = property(parent, name)
  if (!isRecord(parent) || value === expected) return false
  if (isNothing(value)) return report('required', path, params)
  if (typeof value !== typeof expected) return false
  const isInitial = String(value).toLowerCase() === 'unknown'
  return report('enum', path, isInitial ? { kind: 'initial-value', allowed: [expected] } : params)
}
