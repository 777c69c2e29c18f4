import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { onlyKeywords } from '../types/emitted.ts'
import { literal } from './literal.ts'
import type { Slots } from './slots.ts'
import type { Functions, Scanner } from './scanner.ts'

type Field = {
  readonly key: string
  readonly bit: number
  readonly scanner: Scanner
  /** What notes for the rules what the value is; `from` is the index of its first byte. */
  readonly note: string
}

const indented = (source: string, by: string): string => source.replaceAll('\n', `\n${by}`)

/**
 * An object. Most have their keys in the order of the schema without white space: that is one comparison for each. What is
 * written in another way is scanned key by key from there on.
 */
export function scanObject(
  name: string,
  schema: JsonSchema,
  { functions, slots }: { readonly functions: Functions; readonly slots: Slots },
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
  functions.set(`scan${name}`, inOrder(name, fields, required, slots.resetOf(name)))
  functions.set(`finish${name}`, inAnyOrder(name, fields, required, schema.additionalProperties === false))
  functions.set(`field${name}`, findField(name, fields))
  return { opening: '{', statements: `i = scan${name}(b, d, i)` }
}

const isComplete = (required: number): string =>
  required === 0 ? 'i + 1' : `(seen & ${required}) === ${required} ? i + 1 : -1`

/** The value of a field, its opening seen already. */
function valueOf({ bit, scanner, note }: Field): string {
  const from = note === '' || scanner.statements.includes('const from') ? '' : 'const from: i32 = i\n'
  return `${from}${scanner.statements}\nif (i < 0) return -1\nseen |= ${bit}${note === '' ? '' : `\n${note}`}`
}

function inOrder(name: string, fields: readonly Field[], required: number, reset: string): string {
  const steps = fields.map((field) => {
    const { test, length } = literal(`${JSON.stringify(field.key)}:${field.scanner.opening}`)
    return `    if (${test}) {
      i += ${length}
      ${field.scanner.opening === '' ? 'if (b[i] <= 32) i = skipSpace(b, i)\n      ' : ''}${indented(valueOf(field), '      ')}
      if (b[i] !== 44) break
      i += 1
    }
`
  })
  return `function scan${name}(b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  let seen: i32 = 0
${reset === '' ? '' : `  ${indented(reset, '  ')}\n`}  do {
${steps.join('')}    return finish${name}(b, d, i, seen, seen === 0 ? 0 : 1)
  } while (false)
  if (b[i] === 125) return ${isComplete(required)}
  return finish${name}(b, d, i, seen, 2)
}`
}

function inAnyOrder(name: string, fields: readonly Field[], required: number, closed: boolean): string {
  const cases = fields.map((field) => {
    const { opening } = field.scanner
    const begin = opening === '' ? '' : `if (b[i] !== ${opening.charCodeAt(0)}) return -1\ni += 1\n`
    return `      case ${field.bit}: {
        ${indented(`${begin}${valueOf(field)}`, '        ')}
        break
      }
`
  })
  // A key that is written twice counts as the last one says; the ordinary parser decides.
  return `/** @param state 0 after the opening brace, 1 after a comma, 2 after a value */
function finish${name}(b: Bytes, d: View, from: i32, known: i32, state: i32): i32 {
  let i: i32 = from
  let seen: i32 = known
  let before: i32 = state
  for (;;) {
    i = skipSpace(b, i)
    if (before === 2) {
      if (b[i] === 125) return ${isComplete(required)}
      if (b[i] !== 44) return -1
      i = skipSpace(b, i + 1)
    } else if (before === 0 && b[i] === 125) return ${isComplete(required)}
    before = 2
    if (b[i] !== 34) return -1
    let bit: i32 = field${name}(b, d, i)
    if (bit === 0) {
      const after: i32 = unescape(b, i + 1)
      if (after > 0) bit = field${name}(scratch, scratchView, 0)
      if (bit === 0) {
        ${
          closed
            ? 'return -1'
            : `i = skipString(b, d, i + 1)
        if (i < 0) return -1
        i = skipColon(b, i)
        if (i < 0) return -1
        i = skipValue(b, d, i)
        if (i < 0) return -1
        continue`
        }
      }
      i = skipColon(b, after)
    } else i = skipColon(b, fieldEnd)
    if (i < 0 || (seen & bit) !== 0) return -1
    switch (bit) {
${cases.join('')}    }
  }
}`
}

/** The bit of the field whose key begins at an index; keys are told apart by their first letters. */
function findField(name: string, fields: readonly Field[]): string {
  const letters = new Set(fields.map(({ key }) => key.charCodeAt(0)))
  const cases = [...letters].map((letter) => {
    const group = fields.filter(({ key }) => key.charCodeAt(0) === letter)
    const tests = group.map(({ key, bit }) => {
      const { test, length } = literal(JSON.stringify(key))
      return `      if (${test}) {
        fieldEnd = i + ${length}
        return ${bit}
      }
`
    })
    return `    case ${letter}: {\n${tests.join('')}      return 0\n    }\n`
  })
  return `function field${name}(b: Bytes, d: View, i: i32): i32 {
  switch (b[i + 1]) {
${cases.join('')}  }
  return 0
}`
}
