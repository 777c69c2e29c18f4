import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitionOf } from '../definitions.ts'
import { type Emitted, onlyKeywords, type Use } from './emitted.ts'

const textOf = (name: string): string => JSON.stringify(definitionOf(name).enum)
const [countries, serviceCountries] = ['CountryCode', 'OptionalCountryCode'].map(textOf)

/** Longer lists need a table, as the countries have. */
const maxValues = 20

/** One of a list of values; the lists of countries have a table. */
export function emitEnum(schema: JsonSchema, use: Use): Emitted {
  onlyKeywords(schema, ['type', 'enum', 'minLength'])
  if (schema.type !== 'string') throw new Error('No emitter for values that are not text')
  const values = schema.enum as unknown[]
  const entry = (list: string): string => `[${use('listEnum')}, ${Number(schema.minLength ?? 0)}, ${list}]`
  const text = JSON.stringify(values)
  if (text === countries || text === serviceCountries) {
    const [test, list] =
      text === countries ? ['isCountry', 'countryCodes'] : ['isServiceCountry', 'serviceCountryCodes']
    return {
      test: (variable) => `${use(test)}(${variable})`,
      entry: entry(use(list)),
      sentences: ['type:string', 'enum:country', 'enum:united-kingdom'],
      labels: [],
    }
  }
  if (values.length > maxValues) throw new Error('No emitter for a long list of other values')
  const alternatives = (variable: string): string =>
    values.map((value) => `${variable} === ${JSON.stringify(value)}`).join(' || ')
  return {
    test: (variable) => `(${alternatives(variable)})`,
    entry: entry(`() => ${JSON.stringify(values)}`),
    sentences: ['type:string', values.length === 1 ? 'enum:one' : 'enum', 'enum:initial-value'],
    labels: [],
  }
}
