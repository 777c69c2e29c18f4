import { countryLists, type Rule, type RuleValue } from '@openpartner/schemas'
import type { Use } from './types/emitted.ts'

/** The rules of one resource as a function for its field table. */
export type EmittedRules = {
  readonly name: string
  readonly source: string
  /** Keys of the sentences that their issues need. */
  readonly sentences: readonly string[]
}

const quoted = JSON.stringify

/** What is wrong with a property, by what a rule demands of it: a function in `src/runtime/rules.ts`. */
const checks = {
  required: 'isMissing',
  'required-text': 'isMissingText',
  'not-allowed': 'isGivenText',
} as const

const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1)

/** The object around a property. */
const parentOf = (steps: readonly string[], use: Use): string =>
  steps.slice(0, -1).reduce((object, step) => `${use('property')}(${object}, ${quoted(step)})`, 'document')

function call(check: string, pointer: string, use: Use): string {
  const steps = stepsOf(pointer)
  // The document itself is an object.
  if (check === 'isMissing' && steps.length === 1) return `${parentOf([...steps, ''], use)} === undefined`
  return `${use(check)}(${parentOf(steps, use)}, ${quoted(steps.at(-1))})`
}

/** `allowDelegatedAccess: false`, or the name alone. */
const described = (pointer: string, value: RuleValue | undefined): string =>
  [stepsOf(pointer).at(-1), ...(value === undefined ? [] : [String(value)])].join(': ')

/** Whether a property is missing, or is not this value. */
function lacks(pointer: string, value: RuleValue | undefined, use: Use): string {
  if (value === undefined) return call('isMissing', pointer, use)
  const steps = stepsOf(pointer)
  return `${use('property')}(${parentOf(steps, use)}, ${quoted(steps.at(-1))}) !== ${quoted(value)}`
}

/** Whether a rule is broken, and the report wants no more. */
function broken(rule: Rule, params: string, use: Use): string {
  const steps = stepsOf(rule.at)
  const path = quoted(steps)
  if (rule.value === undefined)
    return `${call(checks[rule.then], rule.at, use)} && report(${quoted(rule.code)}, ${path}, ${params})`
  return `${use('mustBe')}(${parentOf(steps, use)}, ${path}, ${quoted(rule.value)}, ${params}, report)`
}

/** The value of `countryKind` in lists that it knows; others are written out. */
const kinds: Readonly<Partial<Record<keyof typeof countryLists, number>>> = {
  RegistrationNumberCountry: 2,
  CountryWithoutRegistrationNumber: 1,
}

/** Whether the company's country is in a list. */
const countryTest = (list: keyof typeof countryLists): string =>
  kinds[list] === undefined ? `${quoted(countryLists[list])}.includes(country)` : `kind === ${kinds[list]}`

function conditionAndParams(rule: Rule, use: Use): [condition: string, params: string] {
  if ('companyCountryIn' in rule.if) return [countryTest(rule.if.companyCountryIn), '{ country }']
  const { missing, value } = rule.if
  const allowed = [described(rule.at, rule.value), described(missing, value)]
  return [lacks(missing, value, use), `{ kind: 'either', allowed: ${quoted(allowed)} }`]
}

const countryLines = (use: Use): string =>
  `  const country = ${use('companyCountry')}(document)\n  const kind = ${use('countryKind')}(country)\n`

/** The function reports what a document breaks, and answers whether the report wants no more. */
export function emitRules(resource: string, rules: readonly Rule[], use: Use): EmittedRules | undefined {
  if (rules.length === 0) return undefined
  const needsCountry = rules.some((rule) => 'companyCountryIn' in rule.if)
  const terms = rules.map((rule) => {
    const [condition, params] = conditionAndParams(rule, use)
    return `(${condition} && ${broken(rule, params, use)})`
  })
  const name = `rulesOf${resource}`
  const source = `const ${name} = (function (document, report) {
${needsCountry ? countryLines(use) : ''}  return ${terms.join(' ||\n    ')}
})`
  const sentences = rules.flatMap((rule) => {
    if (!('missing' in rule.if)) return [rule.code]
    return [`${rule.code}:either`, ...(rule.value === undefined ? [] : ['enum:either'])]
  })
  return { name, source, sentences }
}
