import { property } from '@openpartner/registration/company-country'
import { isNotBlank } from './not-blank.ts'

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether an object lacks a property; a value that is not an object is another issue. */
export const isMissing = (parent: unknown, name: string): boolean =>
  isRecord(parent) && property(parent, name) === undefined

/** Whether an object lacks a text, or has a blank one; other types are another issue. */
export function isMissingText(parent: unknown, name: string): boolean {
  const value = property(parent, name)
  return isRecord(parent) && (value === undefined || (typeof value === 'string' && !isNotBlank(value)))
}

/** Whether an object has a text that is not empty. */
export function isGivenText(parent: unknown, name: string): boolean {
  const value = property(parent, name)
  return typeof value === 'string' && value !== ''
}
