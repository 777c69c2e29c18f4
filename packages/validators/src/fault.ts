import { companyCountry } from './company-country.ts'
import type { Compiled, CompiledError } from './compiled.ts'
import { own } from './own.ts'

/** Code and parameters of an issue. */
export type Fault = { readonly code: string; readonly params: Readonly<Record<string, unknown>> }

/** The place of a rule's consequence at the head of the place of an error. */
const consequence = /^#\/allOf\/\d+\/then(?=\/)/

/** What a PatchCustomerRequest may change; its schema asks for the first where the second is missing. */
const either = () => ({ kind: 'either', allowed: ['relationshipToPartner', 'allowDelegatedAccess'] })

/** More words than this are not worth listing: only the country codes are that many. */
const longestList = 100

const limits: Readonly<Record<string, string>> = {
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'too-small',
  maximum: 'too-large',
  minItems: 'too-few-items',
  maxItems: 'too-many-items',
}

/** What an error of the compiled code means; `undefined` for wrappers (`if`, `anyOf`, …), whose cause is reported itself. */
export function faultOf(
  error: CompiledError,
  value: unknown,
  document: unknown,
  { patternFaults, ruleCodes }: Compiled,
): Fault | undefined {
  const { keyword, params, schemaPath } = error
  const rule = own(ruleCodes, consequence.exec(schemaPath)?.[0] ?? '')
  if (rule !== undefined) {
    return keyword === 'type' ? undefined : { code: rule, params: { country: companyCountry(document) } }
  }
  const limit = own(limits, keyword)
  if (limit !== undefined) {
    const missing = keyword === 'minLength' && value === ''
    return missing ? { code: 'required', params: {} } : { code: limit, params: { limit: params.limit } }
  }
  if (keyword === 'required')
    return { code: 'required', params: schemaPath === '#/then/required' ? either() : {} }
  if (keyword === 'type') return { code: 'type', params: { kind: [params.type].flat().join('-or-') } }
  if (keyword === 'enum') return enumFault(params.allowedValues, value)
  if (keyword === 'additionalProperties') {
    return { code: 'unknown-property', params: { property: params.additionalProperty } }
  }
  if (keyword !== 'pattern') return undefined
  const [code, kind] = own(patternFaults, String(params.pattern)) ?? ['pattern', '']
  return { code, params: { kind, pattern: params.pattern } }
}

function enumFault(allowed: unknown, value: unknown): Fault {
  // A copy: the compiled code compares with the list itself.
  const words: unknown[] = Array.isArray(allowed) ? [...allowed] : []
  return { code: 'enum', params: { ...enumKind(words, value), allowed: words } }
}

function enumKind(words: readonly unknown[], value: unknown): { readonly kind?: string } {
  if (words.length > longestList) return { kind: value === 'UK' ? 'united-kingdom' : 'country' }
  if (typeof value === 'string' && value.toLowerCase() === 'unknown') return { kind: 'initial-value' }
  return words.length === 1 ? { kind: 'one' } : {}
}
