import { readFileSync } from 'node:fs'
import { registrationNumberCountries, registrationNumberRule } from '@openpartner/registration'
import { rules } from '@openpartner/schema-lint'
import { resources } from '@openpartner/schemas'
import apiFault from '@openpartner/schemas/api-fault'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { packageFolder, repository } from '../../build/folders.ts'
import { allMessages } from '../../build/locales.ts'

/** The figures and the example of the front page, all of them computed. */
export type Home = {
  readonly facts: readonly Fact[]
  readonly issues: readonly Shown[]
  /** How the service answers the same request. */
  readonly fault: { readonly code: string; readonly description: string }
  readonly status: Status
}

/** The version of the packages, all of which have the same, and whether npm has it. */
export type Status = { readonly version: string; readonly published: boolean }

export type Fact = { readonly count: number; readonly what: string; readonly link: string }

export type Shown = { readonly pointer: string; readonly message: string; readonly code: string }

/** A request that lacks only what India requires: a registration number and a phone number. */
export const request = {
  companyProfile: { domain: 'contoso.onmicrosoft.com' },
  billingProfile: {
    email: 'asha@contoso.example',
    culture: 'en-IN',
    language: 'en',
    companyName: 'Contoso India',
    defaultAddress: { addressLine1: '1 Main Street', city: 'Pune', country: 'IN' },
  },
}

export function facts(): readonly Fact[] {
  const schemes = registrationNumberCountries.flatMap((country) => registrationNumberRule(country).schemes)
  return [
    { count: resources.length, what: 'resources', link: '/reference/' },
    { count: registrationNumberCountries.length, what: 'countries with a rule', link: '/countries/' },
    { count: schemes.length, what: 'kinds of number', link: '/countries/' },
    { count: allMessages.length, what: 'languages', link: '/reference/locales/' },
    { count: rules.length, what: 'lint rules', link: '/reference/rules/' },
  ]
}

export function home(): Home {
  const result = CreateCustomerRequest.validate(request)
  const [fault] = apiFault.examples
  return {
    facts: facts(),
    issues: result.ok ? [] : result.issues.map(({ pointer, message, code }) => ({ pointer, message, code })),
    fault: { code: String(fault.code), description: fault.description },
    status: status(),
  }
}

function status(): Status {
  const manifestIn = (folder: URL): unknown =>
    JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
  const { published } = manifestIn(repository) as Status
  const { version } = manifestIn(packageFolder('@openpartner/validators')) as Status
  return { version, published }
}
