import { countryLists, type Rule, type RuleDemand, rulesOf } from '@openpartner/schemas'

/** A type by property; an optional property ends in `?`. */
type Tree = { [property: string]: Tree | string }

/** What a property is in the countries of a rule. */
const propertyTypes: Readonly<
  Record<RuleDemand, (name: string) => readonly [property: string, type: string]>
> = {
  required: (name) => [name, '{}'],
  'required-text': (name) => [name, 'string'],
  'not-allowed': (name) => [`${name}?`, "''"],
}

function add(tree: Tree, path: readonly string[], [property, type]: readonly [string, string]): void {
  const parent = path.reduce<Tree>((object, step) => (object[step] ??= {}) as Tree, tree)
  parent[property] = type
}

const text = (tree: Tree | string): string =>
  typeof tree === 'string'
    ? tree
    : `{ ${Object.entries(tree)
        .map(([property, part]) => `${property}: ${text(part)}`)
        .join('; ')} }`

/** What the rules demand where the billing address is in a country of the list. */
function demands(list: string, rules: readonly Rule[]): string {
  const tree: Tree = {}
  add(tree, ['billingProfile', 'defaultAddress'], ['country', list])
  for (const rule of rules) {
    if (!('companyCountryIn' in rule.if) || rule.if.companyCountryIn !== list) continue
    const path = rule.at.split('/').slice(1)
    add(tree, path.slice(0, -1), propertyTypes[rule.then](String(path.at(-1))))
  }
  return text(tree)
}

const rules = rulesOf('create-customer-request')

/** The rules that a type can express: for the create requests, in which the billing address has the country. */
export const countryRuleText = `/**
 * A create request that the compiler checks against the country rules where the country is a literal: registration and phone
 * number are required in the countries of RegistrationNumberCountry, and the first is not allowed elsewhere.
 */
export type WithCountryRule<Request extends CreateCustomerRequest | CreateIndirectCustomerRequest> = Request &
  (
${Object.keys(countryLists)
  .map((list) => `    | ${demands(list, rules)}\n`)
  .join('')}  )
`
