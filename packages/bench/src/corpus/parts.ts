import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Random } from './random.ts'
import {
  astralLetter,
  cities,
  companies,
  firstNames,
  lastNames,
  states,
  streets,
  suffixes,
} from './samples.ts'

const require = createRequire(import.meta.url)
const definitions = (
  JSON.parse(readFileSync(require.resolve('@openpartner/schemas/bundle/customer.schema.json'), 'utf8')) as {
    $defs: Record<string, { enum: readonly string[] }>
  }
).$defs

const countriesWithRule = definitions.RegistrationNumberCountry?.enum ?? []
const countriesWithout = definitions.CountryWithoutRegistrationNumber?.enum ?? []

export const uuid = (random: Random): string =>
  [8, 4, 4, 4, 12].map((length) => random.text('0123456789abcdef', length)).join('-')

export const digits = (random: Random, length: number): string => random.text('0123456789', length)

export const attributes = (random: Random, objectType: string) => ({
  etag: `-${digits(random, 19)}`,
  objectType,
})

export const links = (random: Random, uri: string) => ({
  self: {
    uri,
    method: 'GET',
    headers: random.next() < 0.85 ? [] : [{ key: 'MS-RequestId', value: uuid(random) }],
  },
})

/** Who the document is about, so that its parts agree. */
export type Party = ReturnType<typeof createParty>

export function createParty(random: Random) {
  const company = random.pick(companies)
  const needsNumber = random.next() < 0.3
  const subdomain = `${company.toLowerCase()}${digits(random, 3)}`
  return {
    companyName: `${company} ${random.pick(suffixes)}`,
    domain: `${subdomain}.onmicrosoft.com`,
    email: `${random.text('abcdefghijklmnop', 6)}.${digits(random, 2)}@${subdomain}.example`,
    country: random.pick(needsNumber ? countriesWithRule : countriesWithout),
    registrationNumber: needsNumber ? `${digits(random, 6)}-${digits(random, 4)}` : '',
    firstName: random.pick(firstNames),
    lastName: random.pick(lastNames),
  }
}

/** Every field of an address. One in 32 has text as long as it may be, of letters that take two UTF-16 units. */
export const address = (random: Random, { country, firstName, lastName }: Party) => ({
  addressLine1: `${random.pick(streets)} ${digits(random, 2)}`,
  addressLine2: random.next() < 0.3 ? `Floor ${digits(random, 1)}` : '',
  region: random.next() < 1 / 32 ? astralLetter.repeat(64) : random.pick(states),
  postalCode: random.pick([digits(random, 5), `${digits(random, 3)} ${digits(random, 2)}`, 'SW1A 1AA']),
  firstName,
  middleName: random.next() < 0.2 ? random.pick(firstNames) : '',
  lastName,
  city: random.pick(cities),
  state: random.pick(states),
  country,
  phoneNumber: `+${1 + random.below(9)} ${digits(random, 9)}`,
})
