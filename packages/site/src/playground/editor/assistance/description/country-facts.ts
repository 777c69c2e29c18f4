import { schemes } from '../../../../../generated/playground/assistance.ts'
import { nameIn } from '../../../choices.ts'

/** What the registration number rule says about the companies of a country, with an example. */
export function countryFacts(country: string): string {
  const [first] = nameIn(schemes, country) ? (schemes[country] ?? []) : []
  if (first === undefined) return 'Companies there have no registration number to send.'
  const { abbreviation, label, example } = first
  const title = abbreviation === label ? label : `${label} (${abbreviation})`
  return `Companies there must send a registration number, such as the ${title} ${example}, and a phone number when they are created.`
}
