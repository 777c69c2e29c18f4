import { formatRegistrationNumber, type RegistrationNumberScheme } from '@openpartner/registration'
import { code, escaped } from '../markdown.ts'
import { type Fact, facts } from './facts.ts'
import { inLanguage } from './in-language.ts'
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
  'not-published':
    'Not verified: numbers are said to have one, but no published source tells how it is computed',
  none: 'None, as far as is published',
}

const confidences: Readonly<Record<RegistrationNumberScheme['confidence'], string>> = {
  high: 'High: seen on many numbers',
  medium: 'Medium: documented, with few samples',
  low: 'Low: little more than its length is known',
}

const inputModes: Readonly<Record<RegistrationNumberScheme['inputMode'], string>> = {
  numeric: 'digits only',
  text: 'may contain letters',
}

const languages = new Intl.DisplayNames('en', { type: 'language' })

/** The abbreviation in Latin letters; the same office may number companies and persons. */
export const schemeTitle = ({ latinAbbreviation, personal }: RegistrationNumberScheme): string =>
  personal ? `${latinAbbreviation} of a person` : latinAbbreviation

/** A scheme, as a section. The outline leaves out the abbreviation in other letters. */
export function schemeText(scheme: RegistrationNumberScheme): string {
  const { id, label, abbreviation, latinAbbreviation, identifies, personal, pattern, example } = scheme
  const { language, masks } = scheme
  const written = formatRegistrationNumber(example, masks)
  const isNative = abbreviation !== latinAbbreviation
  const native = isNative ? ` ${inLanguage(abbreviation, language, ' class="ignore-header"')}` : ''
  const rows: readonly Fact[] = [
    [`Name in ${languages.of(language)}`, inLanguage(scheme.localName, language)],
    [
      'Abbreviation',
      isNative
        ? `${inLanguage(abbreviation, language)}, in Latin letters ${escaped(latinAbbreviation)}`
        : escaped(latinAbbreviation),
    ],
    ['Id', code(id)],
    [
      'Identifies',
      identified[identifies] + (personal ? '; Microsoft asks for the number of the company' : ''),
    ],
    ['Format', `${code(pattern)} without separators`],
    ['Example', code(example) + (written === example ? '' : `, written ${code(written)}`)],
    ['Input mode', `${code(scheme.inputMode)}: ${inputModes[scheme.inputMode]}`],
    ['Check digit', checkDigits[scheme.checkDigit]],
    ['Confidence', confidences[scheme.confidence]],
  ]
  return `### ${escaped(latinAbbreviation)}${native} – ${escaped(label)} {#${id}}

${facts(rows)}

Sources:

${sourceList(scheme.sources, language)}`
}
