import { countryLists, type Rule } from '@openpartner/schemas'
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
  const [last, other] = [rule.at, rule.if.missing].map((pointer) => stepsOf(pointer).at(-1))
  return [call('isMissing', rule.if.missing, use), `{ kind: 'either', allowed: ${quoted([last, other])} }`]
}

const countryLines = (use: Use): string =>
  `  const country = ${use('companyCountry')}(document)\n  const kind = ${use('countryKind')}(country)\n`

/** The function reports what a document breaks, and answers whether the report wants no more. */
export function emitRules(resource: string, rules: readonly Rule[], use: Use): EmittedRules | undefined {
  if (rules.length === 0) return undefined
  const needsCountry = rules.some((rule) => 'companyCountryIn' in rule.if)
  const terms = rules.map((rule) => {
    const [condition, params] = conditionAndParams(rule, use)
    const broken = call(checks[rule.then], rule.at, use)
    return `(${condition} && ${broken} && report(${quoted(rule.code)}, ${quoted(stepsOf(rule.at))}, ${params}))`
  })
  const name = `rulesOf${resource}`
  const source = `function ${name}(document, report) {
${needsCountry ? countryLines(use) : ''}  return ${terms.join(' ||\n    ')}
}`
  const sentences = rules.map((rule) => ('missing' in rule.if ? `${rule.code}:either` : rule.code))
  return { name, source, sentences }
}
