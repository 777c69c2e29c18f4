import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitionOf } from '../definitions.ts'
import { onlyKeywords } from '../types/emitted.ts'
import { literal } from './literal.ts'
import type { Functions, Scanner } from './scanner.ts'

const countries = JSON.stringify(definitionOf('CountryCode').enum)
const serviceCountries = JSON.stringify(definitionOf('OptionalCountryCode').enum)

/** One of a list of values, which are written without escapes; the lists of countries have a table. */
export function scanEnum(schema: JsonSchema, functions: Functions): Scanner {
  onlyKeywords(schema, ['type', 'enum', 'minLength'])
  const values = JSON.stringify(schema.enum)
  if (values === countries) return { opening: '"', statements: 'i = country(b, i)' }
  if (values === serviceCountries) return { opening: '"', statements: 'i = serviceCountry(b, i)' }
  const texts = schema.enum as string[]
  const name = `oneOf${texts.map((value) => value.replaceAll(/\W/g, '')).join('Or')}`
  const tests = texts.map((value) => {
    const { test, length } = literal(`${value}"`)
    return `  if (${test}) return i + ${length}\n`
  })
  functions.set(name, `function ${name}(b: Bytes, d: View, i: i32): i32 {\n${tests.join('')}  return -1\n}`)
  return { opening: '"', statements: `i = ${name}(b, d, i)` }
}
