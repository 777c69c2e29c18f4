import type { Messages } from '@openpartner/messages'
import { inspect } from './inspect.ts'
import { type Finding, type Issue, toPointer } from './issue.ts'
import { formatMessage } from '@openpartner/messages/format'
import type { Node } from './shape.ts'
import { exceeds } from './size-guard.ts'

/** Codes from the most to the least telling: of two issues at one field the first is kept, and lists are in this order. */
const order = ['required', 'type', 'enum', 'pattern', 'format']

const rank = (code: string): number => {
  if (code.endsWith('-required') || code.endsWith('-not-allowed')) return 0
  const place = order.indexOf(code)
  return place < 0 ? order.length : place
}

/** Faults taken from one document. No one reads more. */
const mostFindings = 10_000

/** The document could not be read, or not twice in the same way. */
const unreadable: Finding = { code: 'type', path: [], params: { kind: 'unreadable' } }

/** Of the findings at one field the most telling, and those in the same order. */
export function onePerField(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings]
  const kept = new Map<string, Finding>()
  for (const finding of findings) {
    const pointer = toPointer(finding.path)
    const other = kept.get(pointer)
    if (other === undefined || rank(finding.code) < rank(other.code)) kept.set(pointer, finding)
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- engines of databases lack `toSorted`, and the list is a new one
  return [...kept.values()].sort((one, other) => rank(one.code) - rank(other.code))
}

/** What is wrong with a document that did not pass; empty if every fault is of an ignored code. Never throws. */
export function faultsIn(shape: Node, ignore: readonly string[], document: unknown): Finding[] {
  const findings: Finding[] = []
  let ignored = 0
  try {
    const limit = exceeds(document)
    if (limit !== undefined) return [{ code: limit, path: [] }]
    inspect(document, shape, [], (code, path, params = {}) => {
      if (ignore.includes(code)) ignored += 1
      else findings.push({ code, path, params })
      return findings.length === mostFindings
    })
  } catch {
    return [unreadable]
  }
  // It did not pass a moment ago.
  return findings.length === 0 && ignored === 0 ? [unreadable] : findings
}

/** A finding with its pointer and its sentence. */
export function toIssue(messages: Messages, { code, path, message, params = {} }: Finding): Issue {
  const sentence = message ?? formatMessage(messages, { code, path, params })
  return { code, path, pointer: toPointer(path), message: sentence, params }
}
