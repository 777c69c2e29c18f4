import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { onlyKeywords } from '../types/emitted.ts'
import { type Field, type Fields, indented } from './field.ts'
import { inAnyOrder, isField } from './in-any-order.ts'
import { compact, inOrder, spaced } from './in-order.ts'
import type { Functions, Scanner } from './scanner.ts'
import type { Slots } from './slots.ts'

export type Target = {
  readonly functions: Functions
  readonly slots: Slots
  /** In how many ways objects are written that are scanned in the order of their schema: compact, and with blanks. */
  readonly spacings: 1 | 2
}

/**
 * An object. Most have their keys in the order of the schema without white space: that is one comparison for each. What is
 * written in another way is scanned key by key from there on.
 */
export function scanObject(
  name: string,
  schema: JsonSchema,
  { functions, slots, spacings }: Target,
  scan: (schema: JsonSchema, name: string) => Scanner,
): Scanner {
  onlyKeywords(schema, ['type', 'properties', 'required', 'additionalProperties'])
  const properties = (isSchema(schema.properties) ? schema.properties : {}) as Record<string, JsonSchema>
  const entries = Object.entries(properties)
  if (entries.length > 31) throw new Error('No scanner for more than 31 fields')
  const fields = entries.map(([key, part], index): Field => {
    const scanner = scan(part, `${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`)
    return { key, bit: 1 << index, scanner, note: slots.noteOf(name, key) }
  })
  const required = fields
    .filter(({ key }) => ((schema.required ?? []) as string[]).includes(key))
    .reduce((bits, { bit }) => bits | bit, 0)
  const all = { name, fields, required }
  functions.set(`scan${name}`, scanSource(all, slots.resetOf(name), spacings))
  const closed = schema.additionalProperties === false
  functions.set(`finish${name}`, inAnyOrder(all, closed))
  if (!closed) functions.set(`is${name}`, isField(all))
  return { opening: '{', statements: `i = scan${name}(b, d, i)` }
}

function scanSource(all: Fields, reset: string, spacings: Target['spacings']): string {
  const withBlanks = `  if (isSpaced) {\n    ${indented(inOrder(all, spaced), '    ')}\n  }\n`
  return `function scan${all.name}(b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  let seen: i32 = 0
${reset === '' ? '' : `  ${indented(reset, '  ')}\n`}${spacings === 1 ? '' : withBlanks}  ${indented(inOrder(all, compact), '  ')}
}`
}
