import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitionOf } from '../definitions.ts'
import { type Emitted, onlyKeywords, type Use } from './emitted.ts'

const countries = JSON.stringify(definitionOf('CountryCode').enum)

/** Longer lists need a table, as the countries have. */
const maxValues = 20

/** One of a list of values; the list of countries, with '' before it or not, has a table. */
export function emitEnum(schema: JsonSchema, use: Use): Emitted {
  onlyKeywords(schema, ['type', 'enum', 'minLength'])
  const type = String(schema.type)
  const values = schema.enum as unknown[]
  const entry = (list: string): string => `['${type}', ${Number(schema.minLength ?? 0)}, 0, 0, ${list}]`
  const [first, ...others] = values
  const isCountry = JSON.stringify(values) === countries
  if (isCountry || (first === '' && JSON.stringify(others) === countries)) {
    return {
      test: (variable) =>
        isCountry
          ? `${use('isCountry')}(${variable})`
          : `(${variable} === '' || ${use('isCountry')}(${variable}))`,
      entry: entry(use(isCountry ? 'countryCodes' : 'countryCodesOrEmpty')),
      sentences: [`type:${type}`, 'enum:country', 'enum:united-kingdom'],
      labels: [],
    }
  }
  if (values.length > maxValues) throw new Error('No emitter for a long list of other values')
  const alternatives = (variable: string): string =>
    values.map((value) => `${variable} === ${JSON.stringify(value)}`).join(' || ')
  return {
    test: (variable) => `(${alternatives(variable)})`,
    entry: entry(`() => ${JSON.stringify(values)}`),
    sentences: [`type:${type}`, values.length === 1 ? 'enum:one' : 'enum', 'enum:initial-value'],
    labels: [],
  }
}
