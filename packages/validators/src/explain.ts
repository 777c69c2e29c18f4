import type { Messages } from '@openpartner/messages'
import type { Compiled, CompiledError } from './compiled.ts'
import { faultOf } from './fault.ts'
import { type Finding, type Issue, toPointer } from './issue.ts'
import { locate } from './locate.ts'
import { formatMessage } from './message.ts'
import { own } from './own.ts'
import { exceeds } from './size-guard.ts'

/** Codes from the most to the least telling: of two issues at one field the first is kept, and lists are in this order. */
const order = ['required', 'type', 'enum', 'pattern', 'format']

const rank = (code: string): number => {
  if (code.endsWith('-required') || code.endsWith('-not-allowed')) return 0
  const place = order.indexOf(code)
  return place < 0 ? order.length : place
}

/** Faults taken from one document. No one reads more, and each costs a walk down to its field. */
const mostFindings = 10_000

/** The document could not be read, or not twice in the same way. */
const unreadable: Finding = { code: 'type', path: [], params: { kind: 'unreadable' } }

/** Of the findings at one field the most telling, and those in the same order. */
export function onePerField(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>()
  for (const finding of findings) {
    const pointer = toPointer(finding.path)
    const other = kept.get(pointer)
    if (other === undefined || rank(finding.code) < rank(other.code)) kept.set(pointer, finding)
  }
  return [...kept.values()].toSorted((one, other) => rank(one.code) - rank(other.code))
}

/** What is wrong with a document that did not pass; empty if every fault is of an ignored code. Never throws. */
export function faultsIn(compiled: Compiled, ignore: readonly string[], document: unknown): Finding[] {
  try {
    const limit = exceeds(document)
    if (limit !== undefined) return [{ code: limit, path: [] }]
    compiled.explain(document)
    const errors = compiled.explain.errors ?? []
    compiled.explain.errors = null
    return findingsOf(errors, ignore, document, compiled)
  } catch {
    return [unreadable]
  }
}

function findingsOf(
  errors: readonly CompiledError[],
  ignore: readonly string[],
  document: unknown,
  compiled: Compiled,
): Finding[] {
  const findings: Finding[] = []
  let ignored = 0
  for (const error of errors) {
    const finding = findingOf(error, document, compiled)
    if (finding === undefined) continue
    if (ignore.includes(finding.code)) ignored += 1
    else findings.push(finding)
    if (findings.length === mostFindings) break
  }
  // It did not pass a moment ago.
  return findings.length === 0 && ignored === 0 ? [unreadable] : findings
}

function findingOf(error: CompiledError, document: unknown, compiled: Compiled): Finding | undefined {
  const { path, value } = locate(document, error.instancePath)
  const fault = faultOf(error, value, document, compiled)
  if (fault === undefined) return undefined
  const { params } = error
  const step = own(params, 'missingProperty') ?? own(params, 'additionalProperty')
  return { ...fault, path: typeof step === 'string' ? [...path, step] : path }
}

/** A finding with its pointer and its sentence. */
export function toIssue(messages: Messages, { code, path, message, params = {} }: Finding): Issue {
  const sentence = message ?? formatMessage(messages, { code, path, params })
  return { code, path, pointer: toPointer(path), message: sentence, params }
}
