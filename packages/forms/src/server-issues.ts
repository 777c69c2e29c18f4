import type { Messages } from '@openpartner/messages'
import { companyCountry } from '@openpartner/registration/company-country'
import { numberPointer } from './country-rules.ts'
import { expressionIn, readFault, type Fault } from './fault.ts'
import { fieldNamed } from './field-named.ts'
import type { FieldTable } from './field-table.ts'
import { serverSentences } from './generated/english.ts'
import { createCustomerRequestFields } from './generated/fields.ts'
import { countryRules, rulesByFault } from './generated/rules.ts'
import type { Issue } from './issue.ts'
import { stepsOf } from './pointer.ts'
import { say } from './sentence.ts'

/** What `mergeServerIssues` needs to know beside the fault. */
export type ServerIssuesOptions = {
  /** The language of the sentences; English without it. */
  readonly messages?: Messages | undefined
  /** What was sent: sentences that need the company's country find it there. */
  readonly value?: unknown
  /** Issues that are there already. Of two at one field these stay. */
  readonly issues?: readonly Issue[]
  /** The fields of another request. */
  readonly fields?: FieldTable
}

/** What a fault of Partner Center says about the request: an issue code and a field. */
type Said = { readonly code: string; readonly pointer: string; readonly params?: Issue['params'] }

/** By the number of the fault, what it says; those of rules are with the rules. */
const known: Readonly<Record<string, (fault: Fault, fields: FieldTable) => readonly Said[]>> = {
  '600050': ({ description }) => {
    const params = { kind: 'service', ...expressionIn(description) }
    return [{ code: 'registration-number-format', pointer: numberPointer, params }]
  },
  '2001': (fault, fields) => atFields('required', fault, fields),
  '3000': (fault, fields) => atFields('service-refused', fault, fields),
  '27002': (fault, fields) => atFields('service-refused', fault, fields),
}

/**
 * The issues that a fault of Partner Center stands for, in the shape of the validators' issues and at the same fields,
 * after those that are there already. The fault is the body of the answer, parsed or as text, in either letter case. A
 * fault that names no known field is one issue at the document, `service-fault`, with the fault's code in `params`.
 *
 * Nothing of the fault's own text becomes part of a sentence. Never throws.
 */
export function mergeServerIssues(fault: unknown, options: ServerIssuesOptions = {}): Issue[] {
  const { messages, value, issues = [], fields = createCustomerRequestFields } = options
  const read = readFault(fault)
  const said = saidBy(read, fields)
  const country = countryOf(value)
  const found = (said.length > 0 ? said : [{ code: 'service-fault', pointer: '' }]).map(
    ({ code, pointer, params }: Said): Issue => {
      const path = stepsOf(pointer)
      const rule = countryRules.find(([other]) => other === code)
      const all = {
        ...params,
        ...(rule && country && { country }),
        faultCode: read.code,
      }
      const key =
        rule && !country ? (rule[2] === 'required' ? 'required' : 'service-refused') : keyOf(code, all)
      return { code, path, pointer, message: sentence(key, path.at(-1), all, messages), params: all }
    },
  )
  const taken = new Set(issues.map(({ pointer }) => pointer))
  return [...issues, ...found.filter(({ pointer }) => !taken.has(pointer))]
}

function saidBy(fault: Fault, fields: FieldTable): readonly Said[] {
  if (Object.hasOwn(known, fault.code)) return known[fault.code]?.(fault, fields) ?? []
  // What objects inherit is not a number, and leads to no rule.
  const rule = countryRules[Number(rulesByFault[fault.code])]
  return rule ? [{ code: rule[0], pointer: rule[1] }] : []
}

function atFields(code: string, { data }: Fault, fields: FieldTable): Said[] {
  const said = new Map<string, Said>()
  for (const { property, reason } of data) {
    const pointer = fieldNamed(property, fields)
    if (pointer !== undefined) said.set(pointer, { code, pointer, ...(reason && { params: { reason } }) })
  }
  return [...said.values()]
}

const keyOf = (code: string, { kind }: Issue['params']): string =>
  kind === undefined ? code : `${code}:${String(kind)}`

function sentence(
  key: string,
  name: string | undefined,
  params: Issue['params'],
  messages: Messages | undefined,
): string {
  const has = (wanted: string): boolean => Object.hasOwn(messages?.issues ?? {}, wanted)
  // The messages of a form may do without the sentences about registration numbers.
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
