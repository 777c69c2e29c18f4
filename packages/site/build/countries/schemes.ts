import { formatRegistrationNumber, type RegistrationNumberScheme } from '@openpartner/registration'
import { code, escaped } from '../markdown.ts'
import { type Fact, facts } from './facts.ts'
import { sourceList } from './sources.ts'

const identified: Readonly<Record<RegistrationNumberScheme['identifies'], string>> = {
  company: 'A company',
  taxpayer: 'A taxpayer',
  'vat-registration': 'A VAT registration',
  'sole-trader': 'A person who is a sole trader',
  person: 'A person',
}

const checkDigits: Readonly<Record<RegistrationNumberScheme['checkDigit'], string>> = {
  verified: `Verified by ${code('checkRegistrationNumber')}`,
  'not-published': 'Said to exist, but no published source says how it is computed; not verified',
  none: 'None that could be verified',
}

const confidences: Readonly<Record<RegistrationNumberScheme['confidence'], string>> = {
  high: 'High: seen on many numbers',
  medium: 'Medium: documented, with few samples',
  low: 'Low: little more than the length is known',
}

const inputModes: Readonly<Record<RegistrationNumberScheme['inputMode'], string>> = {
  numeric: 'digits alone are enough',
  text: 'letters occur',
}

/** What people in the country call it; the same office may number companies and persons. */
export const schemeTitle = ({ abbreviation, personal }: RegistrationNumberScheme): string =>
  personal ? `${abbreviation} of a person` : abbreviation

/** A scheme, as a section. */
export function schemeText(scheme: RegistrationNumberScheme): string {
  const { id, label, localName, identifies, personal, pattern, example, masks } = scheme
  const written = formatRegistrationNumber(example, masks)
  const rows: readonly Fact[] = [
    ['Name', escaped(label)],
    ['Local name', escaped(localName)],
    ['Id', code(id)],
    [
      'Stands for',
      identified[identifies] + (personal ? '; Microsoft asks for the number of the company' : ''),
    ],
    ['Format', `${code(pattern)} without separators`],
    ['Example', code(example) + (written === example ? '' : `, written ${code(written)}`)],
    ['Input mode', `${code(scheme.inputMode)}: ${inputModes[scheme.inputMode]}`],
    ['Check digit', checkDigits[scheme.checkDigit]],
    ['Confidence', confidences[scheme.confidence]],
  ]
  return `### ${escaped(schemeTitle(scheme))} {#${id}}

${facts(rows)}

Sources:

${sourceList(scheme.sources)}`
}
