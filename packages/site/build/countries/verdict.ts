import {
  type RegistrationNumberRule,
  type RegistrationNumberWave,
  registrationNumberHistory,
} from '@openpartner/registration'
import type { CountryEntry } from '../../src/countries/entry.ts'
import { code, escaped } from '../markdown.ts'
import { countryPhrase, countrySubject } from './country-phrase.ts'
import { sourceList } from './sources.ts'

const number = code('companyProfile.organizationRegistrationNumber')
const phone = code('billingProfile.defaultAddress.phoneNumber')

/** What the API requires in a country, why, since when, and its sources. */
export function verdictText(entry: CountryEntry, { sources }: RegistrationNumberRule): string {
  const wave = registrationNumberHistory.find(({ added }) => added.some((one) => one === entry.code))
  const name = escaped(countryPhrase(entry.name))
  return `${wave === undefined ? elsewhere(escaped(countrySubject(entry.name))) : required(name)}

${wave === undefined ? '' : `${since(entry, wave)}\n\n`}Sources:

${sourceList(sources)}`
}

const required = (name: string): string => `**Registration number: required.** A company in ${name} must have
a number in ${number}: the country is one of the 24 that "Customer resources" lists. Without it, the API responds with
error 600049.

**Phone number: required.** A request that creates a customer in one of these countries must include
${phone}. Without it, the API responds with error 600051.`

const elsewhere = (
  name: string,
): string => `**Registration number: not allowed.** ${name} is not one of the 24
countries whose companies must specify ${number}. For others, "Customer resources" says that it should not be
specified, and error 600002 rejects it. Other pages call it optional: see
[Contradictory documents](/guides/contradictions).

**Phone number: optional.** Only companies in the 24 countries must specify ${phone}.`

const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function since({ name }: CountryEntry, { wave, since: month, added }: RegistrationNumberWave): string {
  const which = wave === 1 ? 'the first' : 'the second'
  const where = escaped(countrySubject(name))
  return `Required since ${months.format(new Date(`${month}-01T00:00:00Z`))}: ${where} was in ${which} wave, of ${added.length} countries.`
}
