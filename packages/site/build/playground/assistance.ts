import { registrationNumberCountries, registrationNumberRule } from '@openpartner/registration'
import { patternNames, type ResourceName, resources, rulesOf } from '@openpartner/schemas'
import { patternsIn } from '../pages/resources/descriptions.ts'
import { ruleTexts } from '../rule-texts.ts'
import { banner } from './choices.ts'

/** Markdown of one sentence as plain text. */
const plain = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '')

/** What the rules across fields demand of a property, by its pointer. */
function conditionsOf(resource: ResourceName): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {}
  for (const rule of rulesOf(resource)) {
    const demand = plain(ruleTexts(rule).demand)
    const pointers = 'missing' in rule.if ? [rule.at, rule.if.missing] : [rule.at]
    for (const pointer of pointers) found[pointer] = [...(found[pointer] ?? []), demand]
  }
  return found
}

const described = patternsIn(Object.keys(patternNames).map((pattern) => ({ pattern })))

/** The schemes of each country that requires a registration number, the most usual one first; not those of persons. */
const schemes = () =>
  Object.fromEntries(
    registrationNumberCountries.map((country) => [
      country,
      registrationNumberRule(country)
        .schemes.filter(({ personal }) => !personal)
        .map(({ abbreviation, label, example }) => ({ abbreviation, label, example })),
    ]),
  )

/** What the editor of the playground says beyond the schemas. */
export function assistanceText(): string {
  const conditions = Object.fromEntries(
    resources.flatMap(({ name }) => {
      const own = conditionsOf(name)
      return Object.keys(own).length === 0 ? [] : [[name, own]]
    }),
  )
  const formats = Object.fromEntries(
    Object.entries(patternNames).map(([pattern, name]) => [
      pattern,
      { name, description: plain(described.get(pattern) ?? '') },
    ]),
  )
  return `${banner}/** What rules across fields demand, by resource and pointer. */
export const conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(conditions)}

/** The format that each pattern describes. */
export const formats: Readonly<Record<string, { readonly name: string; readonly description: string }>> = ${JSON.stringify(formats)}

/** What numbers companies have in the countries that require one. */
export const schemes: Readonly<
  Record<string, readonly { readonly abbreviation: string; readonly label: string; readonly example: string }[]>
> = ${JSON.stringify(schemes())}
`
}
