import {
  formatRegistrationNumber,
  type RegistrationNumberRule,
  registrationNumberRule,
} from '@openpartner/registration'
import type { CountryEntry } from '../../src/countries/entry.ts'
import type { Page } from '../family.ts'
import { code as inline, endOfSearch, escaped } from '../markdown.ts'
import { contradictionText, contradictionTitle } from './contradictions.ts'
import { stylesAndCheck, stylesOnly } from './page-scripts.ts'
import { schemeText, schemeTitle } from './schemes.ts'
import { verdictText } from './verdict.ts'

/** What is known about a country, with links to the previous and the next one in the alphabet. */
export function countryPage(entry: CountryEntry, before?: CountryEntry, behind?: CountryEntry): Page {
  const { code, alpha3, numeric, name } = entry
  const rule = registrationNumberRule(code)
  const codes = code === 'XK' ? 'in wide use, but not in ISO 3166-1' : 'ISO 3166-1'
  return {
    path: `countries/${code.toLowerCase()}`,
    title: `${name} (${code})`,
    text: [
      rule.schemes.length > 0 ? stylesAndCheck : stylesOnly,
      `Codes ${code}, ${alpha3} and ${numeric} (${codes}). [All countries](/countries/), ` +
        '[try it in the playground](/playground).',
      ...(rule.schemes.length > 0 ? [] : [endOfSearch]),
      '## What the API asks for',
      verdictText(entry, rule),
      ...(rule.schemes.length > 0 ? [...schemeParts(entry, rule), endOfSearch] : []),
      '## Where the documents disagree',
      ...rule.contradictions.flatMap((contradiction) => [
        `### ${contradictionTitle(contradiction)}`,
        contradictionText(contradiction),
      ]),
      '[All contradictions, side by side](/countries/contradictions)',
      '## The rule as data',
      ruleData(entry, rule),
      neighbors(before, behind),
    ].join('\n\n'),
  }
}

function schemeParts({ code, name }: CountryEntry, { schemes }: RegistrationNumberRule): string[] {
  const examples = schemes.map((scheme) => ({
    label: schemeTitle(scheme),
    number: formatRegistrationNumber(scheme.example, scheme.masks),
  }))
  return [
    '## Check a number',
    `<NumberCheck country="${code}" :examples="${escaped(JSON.stringify(examples)).replaceAll('"', '&quot;')}" />`,
    `## Numbers of ${escaped(name)}`,
    ...schemes.map(schemeText),
  ]
}

const ruleData = ({ code }: CountryEntry, rule: RegistrationNumberRule): string =>
  `What ${inline(`registrationNumberRule('${code}')`)} of ${inline('@openpartner/registration')} gives.

::: details JSON
\`\`\`json
${JSON.stringify(rule, undefined, 2)}
\`\`\`
:::`

function neighbors(before: CountryEntry | undefined, behind: CountryEntry | undefined): string {
  const link = (label: string, { code, name }: CountryEntry) =>
    `[${label}: ${escaped(name)}](/countries/${code.toLowerCase()})`
  const links = [before && link('Previous', before), behind && link('Next', behind)]
  return `<nav class="country-neighbors" aria-label="Countries by name">

${links.filter((one) => one !== undefined).join('\n')}

</nav>`
}
