import type { Messages } from '@openpartner/messages'
import { companyCountry, property } from '@openpartner/registration/company-country'
import { numberPointer } from './country-field.ts'
import { type ApiFault, patternIn, readFault } from './server-issues/api-fault.ts'
import { fieldNamed } from './server-issues/field-named.ts'
import type { FieldTable } from './field-table.ts'
import { serverSentences } from './generated/english.ts'
import { createCustomerRequestFields } from './generated/fields.ts'
import { countryFields, faultRules } from './generated/rules.ts'
import type { Issue } from './issue.ts'
import { stepsOf } from './pointer.ts'
import { say } from './sentence.ts'

/** What `mergeServerIssues` needs to know besides the fault. */
export type ServerIssuesOptions = {
  /** The language of the sentences; English without it. */
  readonly messages?: Messages | undefined
  /** What was sent: sentences that need the company's country find it there. */
  readonly value?: unknown
  /** Issues found before. Of two at one field these stay. */
  readonly issues?: readonly Issue[]
  /** The fields of another request. */
  readonly fields?: FieldTable
}

/** What a fault of Partner Center says about the request. */
type FaultIssue = { readonly code: string; readonly pointer: string; readonly params?: Issue['params'] }

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
 * The issues that a fault of Partner Center stands for, like those of the validators and at the same fields, after those
 * that were found before. The fault is the body of the answer, parsed or as text, in either letter case. A
 * fault that does not name a known field is one issue at the document, `service-fault`, with the fault's code in `params`.
 *
 * Nothing of the fault's own text becomes part of a sentence. Never throws.
 */
export function mergeServerIssues(fault: unknown, options: ServerIssuesOptions = {}): Issue[] {
  const { messages, value, issues = [], fields = createCustomerRequestFields } = options
  const read = readFault(fault)
  const said = issuesOf(read, fields)
  const country = countryOf(value)
  const found = (said.length > 0 ? said : [{ code: 'service-fault', pointer: '' }]).map(
    ({ code, pointer, params }: FaultIssue): Issue => {
      const path = stepsOf(pointer)
      const all = {
        ...params,
        ...(country && withoutCountry(code) ? { country } : {}),
        faultCode: read.code,
      }
      return { code, path, pointer, message: sentence(code, path.at(-1), all, messages), params: all }
    },
  )
  const taken = new Set(issues.map(({ pointer }) => pointer))
  return [...issues, ...found.filter(({ pointer }) => !taken.has(pointer))]
}

function issuesOf(fault: ApiFault, fields: FieldTable): readonly FaultIssue[] {
  const rule = property(faultRules, fault.code) as FaultIssue | undefined
  const read = property(known, fault.code) as FaultReader | undefined
  return rule === undefined ? (read?.(fault, fields) ?? []) : [rule]
}

function atFields(code: string, { data }: ApiFault, fields: FieldTable): FaultIssue[] {
  const said = new Map<string, FaultIssue>()
  for (const { property: name, reason } of data) {
    const pointer = fieldNamed(name, fields)
    if (pointer !== undefined) said.set(pointer, { code, pointer, ...(reason && { params: { reason } }) })
  }
  return [...said.values()]
}

function sentence(
  code: string,
  name: string | undefined,
  params: Issue['params'],
  messages: Messages | undefined,
): string {
  const fallback = 'country' in params ? undefined : withoutCountry(code)
  const key = fallback ?? (params.kind === undefined ? code : `${code}:${String(params.kind)}`)
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
