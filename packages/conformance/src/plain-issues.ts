import { patternFormats, patternNames, type ResourceName } from '@openpartner/schemas'
import type { Validator } from '@openpartner/validators'
import type { ErrorObject } from 'ajv'
import { plainErrors } from './plain-engine.ts'

/** Code and pointer of each issue. */
type Brief = string

const codes: Readonly<Record<string, string>> = {
  type: 'type',
  enum: 'enum',
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'too-small',
  maximum: 'too-large',
  maxItems: 'too-many-items',
  required: 'required',
  additionalProperties: 'unknown-property',
}

const rules: readonly (readonly [RegExp, string])[] = [
  [/RegistrationNumberRequired/, 'registration-number-required'],
  [/RegistrationNumberNotAllowed/, 'registration-number-not-allowed'],
  [/PhoneNumberRequired/, 'phone-number-required'],
]

const order = ['required', 'type', 'enum', 'pattern', 'format']
const rank = (code: string): number => {
  const position = /-(required|not-allowed)$/.test(code) ? 0 : order.indexOf(code)
  return position < 0 ? order.length : position
}

const ruleOf = (schemaPath: string): string | undefined =>
  rules.find(([expression]) => expression.test(schemaPath))?.[1]

/** What a rule requires is missing where it is `null`, too. */
const isMissing = (data: unknown, rule: string): boolean => data === null && rule.endsWith('-required')

/** Whether a property must be given: without it, ajv says so. */
function isRequired(name: ResourceName, document: unknown, pointer: string): boolean {
  const copy = structuredClone(document)
  const steps = pointer.split('/').slice(1)
  const last = unescaped(steps.pop() ?? '')
  const parent = steps.reduce((value, step) => value?.[unescaped(step)] as never, copy as Container)
  if (pointer === '' || parent === undefined || Array.isArray(parent)) return false
  delete parent[last]
  return plainErrors(name)(copy).some(
    ({ instancePath, params, schemaPath }) =>
      params.missingProperty === last &&
      instancePath === pointer.slice(0, pointer.lastIndexOf('/')) &&
      ruleOf(schemaPath) === undefined,
  )
}

type Container = { [step: string]: unknown } | undefined

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

/** What an error means by the documented rules; nothing for wrappers, and for what a rule says about types. */
function codeOf({ keyword, schemaPath, schema, data, parentSchema }: ErrorObject): string | undefined {
  const rule = ruleOf(schemaPath)
  if (rule !== undefined) return keyword !== 'type' || isMissing(data, rule) ? rule : undefined
  if (keyword === 'minLength' && data === '') return 'required'
  if (keyword !== 'pattern') return codes[keyword]
  const maxLength = (parentSchema as { maxLength?: number }).maxLength
  if (maxLength !== undefined && (data as string).length > 2 * maxLength) return undefined
  return patternFormats[patternNames[String(schema)] ?? ''] === undefined ? 'pattern' : 'format'
}

/** The issues that plain ajv's errors on the published schema amount to: one a field, in any order. */
export function plainIssues(name: ResourceName, document: unknown): Brief[] {
  const found = new Map<string, string>()
  for (const error of plainErrors(name)(document)) {
    const byKeyword = codeOf(error)
    if (byKeyword === undefined) continue
    const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>
    const step = missingProperty ?? additionalProperty
    const tail = step === undefined ? '' : `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const pointer = error.instancePath + tail
    const isNothing = error.data === null && step === undefined && ruleOf(error.schemaPath) === undefined
    const code = isNothing && isRequired(name, document, pointer) ? 'required' : byKeyword
    const other = found.get(pointer)
    if (other === undefined || rank(code) < rank(other)) found.set(pointer, code)
  }
  return [...found].map(([pointer, code]) => `${code} ${pointer}`).toSorted()
}

/** The same of a validator. */
export function issuesOf(validator: Validator<unknown>, document: unknown): Brief[] {
  const result = validator.with({ maxIssues: Number.POSITIVE_INFINITY }).validate(document)
  return result.ok ? [] : result.issues.map(({ code, pointer }) => `${code} ${pointer}`).toSorted()
}
