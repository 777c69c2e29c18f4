import type { Messages } from '@openpartner/messages'
import { companyCountry, property } from '@openpartner/registration/company-country'
import { numberPointer } from './country-field.ts'
import { answerBody } from './server-issues/answer-body.ts'
import { type ApiFault, patternIn, readFaults } from './server-issues/api-fault.ts'
import { fieldNamed } from './server-issues/field-named.ts'
import { ownIssues } from './server-issues/own-issues.ts'
import type { FieldTable } from './field-table.ts'
import { serverSentences } from './generated/english.ts'
import { createCustomerRequestFields } from './generated/fields.ts'
import { countryFields, faultRules } from './generated/rules.ts'
import type { Issue } from './issue.ts'
import { ownOptions } from './own-options.ts'
import { stepsOf } from './pointer.ts'
import { say } from './sentence.ts'

/** What `mergeServerIssues` needs to know besides the fault. */
export type ServerIssuesOptions = {
  /** The language of the sentences; English without it. */
  readonly messages?: Messages | undefined
  /** What was sent: sentences that need the company's country find it there. */
  readonly value?: unknown
  /** Issues found before. Of two at one field these stay. */
  readonly issues?: readonly Issue[] | undefined
  /** The fields of another request. */
  readonly fields?: FieldTable | undefined
}

/** What a fault of Partner Center says about the request. */
type FaultIssue = { readonly code: string; readonly pointer: string; readonly params: Issue['params'] }

/** The sentence for the code of a rule where the country is not known. */
function withoutCountry(code: string): string | undefined {
  for (const { required, notAllowed } of Object.values(countryFields)) {
    if (code === required) return 'required'
    if (code === notAllowed) return 'service-refused'
  }
  return undefined
}

type FaultReader = (fault: ApiFault, fields: FieldTable) => readonly FaultIssue[]

/** By the code of the fault: its issues. Those of rules are generated. */
const known: Readonly<Record<string, FaultReader>> = {
  '600050': ({ description }) => {
    const params = { kind: 'service', ...patternIn(description) }
    return [{ code: 'registration-number-format', pointer: numberPointer, params }]
  },
  '2001': (fault, fields) => atFields('required', fault, fields),
  '3000': (fault, fields) => atFields('service-refused', fault, fields),
  '27002': (fault, fields) => atFields('service-refused', fault, fields),
}

/**
 * The issues that an answer of Partner Center stands for, like those of the validators and at the same fields, after those
 * that were found before. The answer is the body, parsed, as text or as bytes, in either letter case, or what `fetch` threw;
 * the `issues` of your own service are taken as they are. A fault that does not name a known field, and the answer of a gateway
 * or a proxy, is one issue at the document, `service-fault`, with the fault's code in `params`.
 *
 * Nothing of the fault's own text becomes part of a sentence. Never throws.
 *
 * @param fault the error response: its body, parsed, as text or as bytes, or what `fetch` threw
 * @param options the messages, the fields of the form, and the issues found before
 */
export function mergeServerIssues(fault: unknown, options: ServerIssuesOptions = {}): Issue[] {
  const { messages, value, issues = [], fields = createCustomerRequestFields } = ownOptions(options)
  const body = answerBody(fault)
  const own = ownIssues(body, messages)
  const found =
    own.length > 0
      ? own
      : faultIssues(readFaults(body), fields).map((issue) => issueFrom(issue, value, messages))
  const taken = new Set(issues.map(keyOf))
  return [...issues, ...found.filter((issue) => !taken.has(keyOf(issue)))]
}

/** Of several issues at one field one is shown; what is said about the whole answer is never hidden by another. */
const keyOf = ({ pointer, code }: Issue): string => pointer || code

/** The issues of all faults, or the one that says most about why there are none. */
function faultIssues(faults: readonly [ApiFault, ...ApiFault[]], fields: FieldTable): readonly FaultIssue[] {
  const found = faults.flatMap((fault) => issuesOf(fault, fields))
  const atField = new Map(found.toReversed().map((issue) => [issue.pointer, issue]))
  if (atField.size > 0) return [...atField.values()].toReversed()
  const { code, kind } =
    faults.find((fault) => fault.kind === undefined) ??
    faults.find((fault) => fault.kind !== 'unreadable') ??
    faults[0]
  return [{ code: 'service-fault', pointer: '', params: { ...(kind && { kind }), faultCode: code } }]
}

function issueFrom(
  { code, pointer, params }: FaultIssue,
  value: unknown,
  messages: Messages | undefined,
): Issue {
  const path = stepsOf(pointer)
  const country = countryOf(value)
  const all = { ...params, ...(country && withoutCountry(code) ? { country } : {}) }
  return { code, path, pointer, message: sentence(code, path.at(-1), all, messages), params: all }
}

function issuesOf(fault: ApiFault, fields: FieldTable): readonly FaultIssue[] {
  const rule = property(faultRules, fault.code) as Omit<FaultIssue, 'params'> | undefined
  const read = property(known, fault.code) as FaultReader | undefined
  const isForeign = !/^\d{4,}$/.test(fault.code)
  const issues = rule
    ? [{ ...rule, params: {} }]
    : (read?.(fault, fields) ?? (isForeign ? atFields('service-refused', fault, fields) : []))
  return issues.map((issue) => ({ ...issue, params: { ...issue.params, faultCode: fault.code } }))
}

function atFields(code: string, { data }: ApiFault, fields: FieldTable): FaultIssue[] {
  const said = new Map<string, FaultIssue>()
  for (const { property: name, reason } of data) {
    const pointer = fieldNamed(name, fields)
    if (pointer !== undefined) said.set(pointer, { code, pointer, params: reason ? { reason } : {} })
  }
  return [...said.values()]
}

function sentence(
  code: string,
  name: string | undefined,
  params: Issue['params'],
  messages: Messages | undefined,
): string {
  const fallback = Object.hasOwn(params, 'country') ? undefined : withoutCountry(code)
  const key = fallback ?? (!Object.hasOwn(params, 'kind') ? code : `${code}:${String(params.kind)}`)
  const has = (wanted: string): boolean => Object.hasOwn(messages?.issues ?? {}, wanted)
  // The sentences on registration numbers are a part of their own, which the messages of a form may do without.
  const best = !has(key) && has('service-refused') ? 'service-refused' : key
  return say(messages, serverSentences, best, name, params)
}

function countryOf(value: unknown): string | undefined {
  try {
    const country = companyCountry(value)
    return typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : undefined
  } catch {
    return undefined
  }
}
