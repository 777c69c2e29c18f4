import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitions } from '../definitions.ts'
import { onlyKeywords, type Unit, type Use } from './unit.ts'

const countries = JSON.stringify(definitions.get('CountryCode')?.enum)

/** One of a list of words; the list of countries, with '' before it or not, has a table. */
export function emitWords(schema: JsonSchema, use: Use): Unit {
  onlyKeywords(schema, ['type', 'enum', 'minLength'])
  const words = schema.enum as unknown[]
  const least = Number(schema.minLength ?? 0)
  const shape = (list: string): string => `['${String(schema.type)}', ${least}, 0, 0, ${list}]`
  const [first, ...others] = words
  if (JSON.stringify(words) === countries)
    return { test: (variable) => `${use('isCountry')}(${variable})`, shape: shape(use('countryCodes')) }
  if (first === '' && JSON.stringify(others) === countries) {
    return {
      test: (variable) => `(${variable} === '' || ${use('isCountry')}(${variable}))`,
      shape: shape(use('countryCodesOrEmpty')),
    }
  }
  if (words.length > 20) throw new Error('No unit for a long list of other words')
  const alternatives = (variable: string): string =>
    words.map((word) => `${variable} === ${JSON.stringify(word)}`).join(' || ')
  return { test: (variable) => `(${alternatives(variable)})`, shape: shape(`() => ${JSON.stringify(words)}`) }
}
