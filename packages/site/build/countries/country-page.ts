import {
  formatRegistrationNumber,
  type RegistrationNumberRule,
  registrationNumberRule,
} from '@openpartner/registration'
import type { CountryEntry } from '../../src/countries/entry.ts'
import type { Page } from '../family.ts'
import { code as inline, endOfSearch, escaped } from '../markdown.ts'
import { countryPhrase } from './country-phrase.ts'
import { contradictionText, contradictionTitle } from './contradictions.ts'
import { stylesAndCheck, stylesOnly } from './page-scripts.ts'
import { schemeText, schemeTitle } from './schemes.ts'
import { verdictText } from './verdict.ts'

/** What is known about a country, with links to the previous and the next one of its kind in the alphabet. */
export function countryPage(entry: CountryEntry, before?: CountryEntry, behind?: CountryEntry): Page {
  const { code, alpha3, numeric, name } = entry
  const rule = registrationNumberRule(code)
  const codes = code === 'XK' ? 'in wide use, but not in ISO 3166-1' : 'ISO 3166-1'
  const phrase = escaped(countryPhrase(name))
  return {
    path: `countries/${code.toLowerCase()}`,
    title: `${name} (${code})`,
    description: descriptionOf(entry, rule),
    text: [
      rule.schemes.length > 0 ? stylesAndCheck : stylesOnly,
      `Codes ${code}, ${alpha3} and ${numeric} (${codes}). [All countries](/countries/), ` +
        '[try it in the playground](/playground).',
      ...(rule.schemes.length > 0 ? [] : [endOfSearch]),
      `## What Partner Center requires in ${phrase} {#requirements}`,
      verdictText(entry, rule),
      ...(rule.schemes.length > 0 ? [...schemeParts(entry, rule), endOfSearch] : []),
      `## Where Microsoft's pages disagree about ${phrase} {#contradictions}`,
      ...rule.contradictions.flatMap((contradiction) => [
        `### ${contradictionTitle(contradiction)}`,
        contradictionText(contradiction),
      ]),
      '[All contradictions, side by side](/countries/contradictions)',
      `## The rule for ${phrase} as data {#data}`,
      ruleData(entry, rule),
      neighbors(before, behind),
    ].join('\n\n'),
  }
}

function descriptionOf({ code, name, number }: CountryEntry, { schemes }: RegistrationNumberRule): string {
  const where = `${countryPhrase(name)} (${code})`
  if (number === 'not-allowed') {
    return `Partner Center takes no registration number for a company in ${where}, and its phone number is optional.`
  }
  const kinds = schemes.filter(({ personal }) => !personal).map(({ latinAbbreviation }) => latinAbbreviation)
  return (
    `Partner Center requires a registration number for a company in ${where}: ${alternatives.format(kinds)}. ` +
    'Formats, examples, sources, and a check of your number.'
  )
}

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' })

function schemeParts({ code, name }: CountryEntry, { schemes }: RegistrationNumberRule): string[] {
  const phrase = escaped(countryPhrase(name))
  const examples = schemes.map((scheme) => ({
    label: schemeTitle(scheme),
    number: formatRegistrationNumber(scheme.example, scheme.masks),
  }))
  return [
    `## Check a registration number from ${phrase} {#check}`,
    `<NumberCheck country="${code}" :examples="${escaped(JSON.stringify(examples)).replaceAll('"', '&quot;')}" />`,
    `## Registration numbers in ${phrase} {#numbers}`,
    ...schemes.map(schemeText),
  ]
}

const ruleData = ({ code }: CountryEntry, rule: RegistrationNumberRule): string =>
  `What ${inline(`registrationNumberRule('${code}')`)} of ${inline('@openpartner/registration')} returns.

::: details JSON
\`\`\`json
${JSON.stringify(rule, undefined, 2)}
\`\`\`
:::`

function neighbors(before: CountryEntry | undefined, behind: CountryEntry | undefined): string {
  const link = (label: string, { code, name }: CountryEntry) =>
    `[${label}: ${escaped(name)}](/countries/${code.toLowerCase()})`
  const links = [before && link('Previous', before), behind && link('Next', behind)]
  return `<nav class="country-neighbors" aria-label="Previous and next country">

${links.filter((one) => one !== undefined).join('\n')}

</nav>`
}
