// What a TypeScript user writes. It is compiled here against the workspace, and again against the installed tarballs.
import sv from '@openpartner/messages/sv'
import { countries, type RegistrationNumberRule, registrationNumberRule } from '@openpartner/registration'
import { type CountryMatch, countryByName } from '@openpartner/registration/names'
import { customerContract, type ResourceName, resources } from '@openpartner/schemas'
import type literalSchema from '@openpartner/schemas/customer'
import customerSchema from '@openpartner/schemas/customer.schema.json' with { type: 'json' }
import { CustomerSchema } from '@openpartner/schemas/typebox'
import type { CreateCustomerRequest, Customer as CustomerType } from '@openpartner/types'
import { type Issue, ValidationError } from '@openpartner/validators'
import { Customer } from '@openpartner/validators/customer'
import { type Normalization, normalizeCustomer } from '@openpartner/validators/normalize'
import { Customer as CustomerWithJsonSchema } from '@openpartner/validators/with-json-schema/customer'

/** Of JSON, TypeScript knows no more than `string[]`; of the module, each word. */
export type Relationship = (typeof literalSchema.properties.relationshipToPartner.enum)[number]
export const relationships: Record<Relationship, true> = {
  none: true,
  reseller: true,
  advisor: true,
  syndication: true,
  microsoft_support: true,
  // @ts-expect-error no such word
  unknown: true,
}

export function guarded(value: unknown): string | undefined {
  if (Customer.check(value)) return value.companyProfile.companyName
  // @ts-expect-error the value is unknown where the guard said no
  return value.id
}

export function listed(value: unknown): readonly Issue[] {
  const result = Customer.with({ messages: sv, maxIssues: 10, ignore: ['enum'] }).validate(value)
  // @ts-expect-error the value is there only if the verdict is positive
  void result.value
  return result.ok ? [] : result.issues
}

export function asserted(value: unknown): CustomerType {
  try {
    Customer.assert(value)
    return value
  } catch (error) {
    throw error instanceof ValidationError ? new Error(error.issues[0]?.pointer) : error
  }
}

export type Output = NonNullable<(typeof Customer)['~standard']['types']>['output']
export const output: Output = { id: '', companyProfile: {} } satisfies CustomerType
export const standard: string = Customer['~standard'].vendor
export const document: Record<string, unknown> = CustomerWithJsonSchema.jsonSchema({ target: 'draft-07' })
export const twin: unknown = CustomerWithJsonSchema['~standard'].jsonSchema.input({ target: 'openapi-3.0' })
export const normalized: Normalization = normalizeCustomer({})
export const rule: RegistrationNumberRule = registrationNumberRule(countries[0]?.alpha2 ?? 'SE')
export const match: CountryMatch | undefined = countryByName('Sverige', 'sv')
export const name: ResourceName = resources[0].name
export const limit: number = customerContract.rateLimit.requests
export const identity: string = customerSchema.$id
export const required: readonly string[] = CustomerSchema.required ?? []

const { companyProfile, billingProfile }: CreateCustomerRequest = {
  companyProfile: { domain: 'contoso.onmicrosoft.com' },
  billingProfile: {
    email: 'elin@contoso.example',
    culture: 'sv-SE',
    language: 'sv',
    companyName: 'Contoso',
    defaultAddress: { addressLine1: 'Storgatan 1', city: 'Malmö', country: 'SE' },
  },
}

export const unknownProperty: CreateCustomerRequest = {
  companyProfile,
  billingProfile,
  // @ts-expect-error a direct partner does not name another partner
  associatedPartnerId: '3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77',
}

// @ts-expect-error the SDK's initial value is not a relationship
export const word: CustomerType = { id: '', companyProfile: {}, relationshipToPartner: 'unknown' }

// @ts-expect-error an optional property is absent, not undefined
export const explicit: CustomerType = { id: '', companyProfile: {}, commerceId: undefined }

// @ts-expect-error the billing profile is required
export const incomplete: CreateCustomerRequest = { companyProfile }

// @ts-expect-error there are three targets
CustomerWithJsonSchema.jsonSchema({ target: 'draft-04' })
