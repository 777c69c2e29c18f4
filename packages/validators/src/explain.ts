import type { Messages } from '@openpartner/messages'
import type { Compiled, CompiledError } from './compiled.ts'
import { faultOf } from './fault.ts'
import { type Finding, type Issue, toPointer } from './issue.ts'
import { locate } from './locate.ts'
import { formatMessage } from './message.ts'
import { exceeds } from './size-guard.ts'
import type { Check } from './validator.ts'

/** Codes from the most to the least telling: of two issues at one field the first is kept, and lists are in this order. */
const order = ['required', 'type', 'enum', 'pattern', 'format']

const rank = (code: string): number => {
  if (code.endsWith('-required') || code.endsWith('-not-allowed')) return 0
  const place = order.indexOf(code)
  return place < 0 ? order.length : place
}

export type Explained = {
  readonly compiled: Compiled
  readonly checks: readonly Check[]
  readonly ignore: readonly string[]
}

/** The document could not be read, or not twice in the same way. */
export const unreadable: Finding = { code: 'type', path: [], params: { kind: 'unreadable' } }

/** Every finding of the compiled code and of the checks but the ignored ones, one a field, the most telling first. */
export function findingsOf({ compiled, checks, ignore }: Explained, document: unknown): Finding[] {
  const limit = exceeds(document)
  if (limit !== undefined) return [{ code: limit, path: [] }]
  const found = new Map<string, Finding>()
  let ignored = 0
  const add = (finding: Finding): void => {
    if (ignore.includes(finding.code)) {
      ignored += 1
      return
    }
    const pointer = toPointer(finding.path)
    const other = found.get(pointer)
    if (other === undefined || rank(finding.code) < rank(other.code)) found.set(pointer, finding)
  }
  compiled.explain(document)
  for (const error of compiled.explain.errors ?? []) {
    const finding = findingOf(error, document, compiled)
    if (finding !== undefined) add(finding)
  }
  compiled.explain.errors = null
  for (const check of checks) for (const finding of check(document)) add(finding)
  // The verdict was negative; a document that now shows no fault does not stay the same while it is read.
  if (found.size === 0 && ignored === 0) return [unreadable]
  return [...found.values()].toSorted((one, other) => rank(one.code) - rank(other.code))
}

function findingOf(error: CompiledError, document: unknown, compiled: Compiled): Finding | undefined {
  const { path, value } = locate(document, error.instancePath)
  const fault = faultOf(error, value, document, compiled)
  if (fault === undefined) return undefined
  const step = error.params.missingProperty ?? error.params.additionalProperty
  return { ...fault, path: typeof step === 'string' ? [...path, step] : path }
}

/** A finding with its pointer and its sentence. */
export function toIssue(messages: Messages, { code, path, message, params = {} }: Finding): Issue {
  const sentence = message ?? formatMessage(messages, { code, path, params })
  return { code, path, pointer: toPointer(path), message: sentence, params }
}
