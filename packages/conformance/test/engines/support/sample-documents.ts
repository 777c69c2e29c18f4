import { patternNames, type ResourceName } from '@openpartner/schemas'
import type { JsonObject } from '../../../src/documents.ts'
import { below, oneOf, type Random } from '../../../src/random.ts'
import { resourceOf } from '../../../src/resources.ts'
import { samples, textOf } from './sample-texts.ts'

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type Sampler = { readonly definitions: JsonObject; readonly random: Random; readonly density: number }

function sampleText(schema: JsonObject, random: Random): string {
  const format = patternNames[String(schema.pattern)]
  if (schema.minLength === undefined && random() < 0.05) return ''
  const maxLength = Number(schema.maxLength)
  if (format === undefined)
    return textOf(random, random() < 0.02 ? maxLength : below(random, Math.min(maxLength, 30)))
  return (samples[format]?.(random) ?? '').slice(0, maxLength)
}

function sampleOf(schema: JsonObject, sampler: Sampler): unknown {
  const { definitions, random, density } = sampler
  if (typeof schema.$ref === 'string')
    return sampleOf(definitions[schema.$ref.slice('#/$defs/'.length)] as JsonObject, sampler)
  if (Array.isArray(schema.enum)) return oneOf(random, schema.enum as unknown[])
  const type = oneOf(random, [schema.type].flat())
  if (type === 'boolean') return random() < 0.5
  if (type === 'integer') return below(random, 1000)
  if (type === 'string') return sampleText(schema, random)
  if (type === 'array') {
    const length = below(random, 3)
    return Array.from({ length }, () => sampleOf(schema.items as JsonObject, sampler))
  }
  const required = (schema.required ?? []) as string[]
  const present = Object.entries(schema.properties ?? {}).filter(
    ([name]) => required.includes(name) || random() < density,
  )
  return Object.fromEntries(present.map(([name, part]) => [name, sampleOf(part as JsonObject, sampler)]))
}

/** Gives or takes away the numbers that the company's country asks for. */
function settle(document: JsonObject, countries: readonly unknown[]): void {
  const { companyProfile: company, billingProfile: billing } = document
  if (!isObject(company)) return
  const billingAddress = isObject(billing) && isObject(billing.defaultAddress) ? billing.defaultAddress : {}
  const given = isObject(company.address) ? company.address.country : ''
  const country = given === undefined || given === '' ? billingAddress.country : given
  if (countries.includes(country)) {
    company.organizationRegistrationNumber = '16727230000197'
    billingAddress.phoneNumber = '4255550101'
  } else if (typeof country === 'string' && country !== '') delete company.organizationRegistrationNumber
}

/** Makes valid documents of a resource from its schema; optional properties are there with a probability. */
export function documentSampler(resource: ResourceName, random: Random, density = 0.8): () => unknown {
  const schema = resourceOf(resource).twin.jsonSchema({ target: 'draft-2020-12' })
  const definitions = isObject(schema.$defs) ? schema.$defs : {}
  const listed = definitions.RegistrationNumberCountry
  const countries = isObject(listed) ? (listed.enum as unknown[]) : []
  return () => {
    const document = sampleOf(schema, { definitions, random, density })
    if (countries.length > 0) settle(document as JsonObject, countries)
    return JSON.parse(JSON.stringify(document)) as unknown
  }
}
