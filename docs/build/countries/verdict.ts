import {
  type RegistrationNumberRule,
  type RegistrationNumberWave,
  registrationNumberHistory,
} from '@openpartner/registration'
import type { CountryEntry } from '../../countries/entry.ts'
import { code, escaped, table } from '../markdown.ts'
import { sourceList } from './sources.ts'

const number = code('companyProfile.organizationRegistrationNumber')
const phone = code('billingProfile.defaultAddress.phoneNumber')

/** What the API asks for in a country, why, since when, and who says so. */
export function verdictText(entry: CountryEntry, { sources }: RegistrationNumberRule): string {
  const wave = registrationNumberHistory.find(({ added }) => added.some((one) => one === entry.code))
  const rows = wave === undefined ? otherRows : requiredRows
  return `${table(['Field', 'Verdict', 'Why'], rows(escaped(entry.name)))}

${wave === undefined ? '' : `${since(entry, wave)}\n\n`}Sources:

${sourceList(sources)}`
}

const requiredRows = (name: string): string[][] => [
  [
    number,
    '**required**',
    `A company in ${name} must give its number: the country is one of the 24 that "Customer resources" names. ` +
      'Without it, the API answers with error 600049.',
  ],
  [
    phone,
    '**required**',
    'The same countries must give a phone number when a customer is created. Without it, the API answers with ' +
      'error 600051.',
  ],
]

const otherRows = (name: string): string[][] => [
  [
    number,
    '**not allowed**',
    `${name} is not one of the 24 countries, outside which "Customer resources" says that the number should not ` +
      'be specified; error 600002 rejects it. Other pages call it optional: see ' +
      '[Reading the contradictions](/guides/contradictions).',
  ],
  [phone, '**optional**', 'A phone number is mandatory in the 24 countries alone.'],
]

const months = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function since({ name }: CountryEntry, { wave, since: month, added }: RegistrationNumberWave): string {
  const which = wave === 1 ? 'the first' : 'the second'
  const others = `${which} wave, of ${added.length} countries`
  return `Required since ${months.format(new Date(`${month}-01T00:00:00Z`))}: ${escaped(name)} came with ${others}.`
}
