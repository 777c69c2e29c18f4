import { readFileSync } from 'node:fs'
import { readFailure } from '@openpartner/json-records/read-failure'
import { Misuse } from '@openpartner/terminal/misuse'
import { type SummaryFile, summaryVersion } from '../validate/summary/summary-file.ts'

/** A summary, and the file that it is in. */
export type Read = { readonly path: string; readonly summary: SummaryFile }

/** @throws {Misuse} if it isn't one */
export function readSummary(path: string): Read {
  const value = parsed(textOf(path))
  if (!isObject(value) || typeof value['version'] !== 'number' || typeof value['openpartner'] !== 'string')
    throw new Misuse(`error: ${path} is not a summary of openpartner validate`)
  if (value['version'] !== summaryVersion) {
    throw new Misuse(
      `error: ${path} has version ${value['version']} of the summary, this command reads version ${summaryVersion}`,
    )
  }
  if (!isComplete(value)) throw new Misuse(`error: ${path} is a damaged summary of openpartner validate`)
  return { path, summary: value as SummaryFile }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Misuse(`error: ${path} cannot be read: ${readFailure(error).message}`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const counts = ['records', 'valid', 'invalid', 'unreadable', 'issues', 'truncated']

/** Whether everything that is added up is there. */
function isComplete(value: Record<string, unknown>): boolean {
  const isGroup = (group: unknown): boolean =>
    isObject(group) &&
    typeof group['code'] === 'string' &&
    typeof group['count'] === 'number' &&
    Array.isArray(group['examples'])
  return (
    typeof value['resource'] === 'string' &&
    isObject(value['options']) &&
    counts.every((key) => typeof value[key] === 'number') &&
    [value['inputs'], value['byPointer']].every(Array.isArray) &&
    (value['byPointer'] as unknown[]).every(isGroup) &&
    (value['inputs'] as unknown[]).every((input) => isObject(input) && typeof input['file'] === 'string')
  )
}
