import { registrationNumberCountries, registrationNumberRule } from '@openpartner/registration'
import { rules } from '@openpartner/schema-lint'
import { resources } from '@openpartner/schemas'
import apiFault from '@openpartner/schemas/api-fault'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { catalogues } from '../../build/catalogues.ts'

/** What the front page says in figures and shows as an example; all of it is found, nothing is typed in. */
export type Home = {
  readonly facts: readonly Fact[]
  readonly issues: readonly Shown[]
  /** What the service answers to the same request. */
  readonly fault: { readonly code: string; readonly description: string }
}

export type Fact = { readonly count: number; readonly what: string; readonly link: string }

export type Shown = { readonly pointer: string; readonly message: string; readonly code: string }

/** A request whose only faults are what India asks for: its registration number and a phone number. */
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
    { count: catalogues.length, what: 'languages', link: '/reference/locales/' },
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
  }
}
