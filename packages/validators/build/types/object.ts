import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import type { EmittedRules } from '../rules.ts'
import { type Emit, type Emitted, onlyKeywords, type Output, type Use } from './emitted.ts'

type Field = {
  readonly name: string
  readonly variable: string
  readonly required: boolean
  readonly part: Emitted
  readonly labels: readonly string[]
}

/** An object: its function and field table are written as lines, and what refers to it uses their names. */
export function emitObject(
  name: string,
  schema: JsonSchema,
  output: Output,
  emit: Emit,
  rules?: EmittedRules,
): Emitted {
  onlyKeywords(schema, ['type', 'properties', 'required', 'additionalProperties'])
  const fields = fieldsOf(name, schema, emit)
  const required = (schema.required ?? []) as string[]
  const closed = schema.additionalProperties === false
  if (
    required.length !== fields.filter((field) => field.required).length ||
    (!closed && 'additionalProperties' in schema)
  )
    throw new Error(`No emitter for the fields of ${name}`)
  const table = `tableOf${name}`
  const parts = [
    output.use('listObject'),
    `is${name}`,
    JSON.stringify(fields.map((field) => field.name)),
    `[${fields.map((field) => field.part.entry).join(', ')}]`,
    String(bitsOf(fields)),
    String(closed),
    rules?.name ?? '0',
  ]
  output.lines.push(
    ...(rules === undefined ? [] : [rules.source]),
    functionOf(name, fields, { table, closed, rules, use: output.use }),
    `export const ${table} = [${parts.join(', ')}]`,
  )
  return {
    test: (variable) => `is${name}(${variable})`,
    entry: table,
    sentences: [
      'type:object',
      ...(required.length > 0 ? ['required'] : []),
      ...(closed ? ['unknown-property', 'unknown-property:suggestion'] : []),
      ...(rules?.sentences ?? []),
      ...fields.flatMap(({ part }) => part.sentences),
    ],
    labels: fields.flatMap(({ part, labels }) => [...labels, ...part.labels]),
  }
}

/** A bit for each field that is required. */
function bitsOf(fields: readonly Field[]): number {
  if (fields.length > 31) throw new Error('No emitter for more than 31 fields')
  return fields.reduce((bits, { required }, index) => bits | (Number(required) << index), 0)
}

function fieldsOf(name: string, schema: JsonSchema, emit: Emit): Field[] {
  const properties = (isSchema(schema.properties) ? schema.properties : {}) as Record<string, JsonSchema>
  const required = (schema.required ?? []) as string[]
  return Object.entries(properties).map(([key, part], index) => ({
    name: key,
    variable: `value${index}`,
    required: required.includes(key),
    part: emit(part, `${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`),
    labels: part.type === 'array' ? [key, `${key}[]`] : [key],
  }))
}

type About = {
  readonly table: string
  readonly closed: boolean
  readonly rules: EmittedRules | undefined
  readonly use: Use
}

/**
 * Every field is read once. Required values come first: whether a wrong one is the object's own or a prototype's, the
 * object is not valid, so many invalid objects cost one look. The prototype is read when the object's hidden class is known
 * and reading it costs nothing; if the object may show what it does not own, the field table decides. A verdict stops at the
 * first test that fails; a list of issues gets the numbers of all that do. Around a function, parentheses tell engines that
 * it will be called: they compile it where they read it, instead of skipping it first and reading it again.
 */
function functionOf(name: string, fields: readonly Field[], { table, closed, rules, use }: About): string {
  const first = fields.filter(({ required, part }) => required && part.isLeaf)
  const others = fields.filter((field) => !first.includes(field))
  const noted = (number: number): string => `${use('noted')}(failed, ${number})`
  const numbered = (field: Field): string => noted(fields.indexOf(field))
  const early = first.map(
    (field) =>
      `  const ${field.variable} = object.${field.name}
  if (!(${field.part.test(field.variable)} || ${numbered(field)})) return false\n`,
  )
  const reads = others.map(({ variable, name: key }) => `${variable} = object.${key}`)
  const polluted = fields.map((field) => ` || ${use('probe')}.${field.name} !== undefined`).join('')
  const counted = `${use('getOwnPropertyNames')}(object).length === ${count(fields)}`
  const tests = [
    ...others.map((field) => {
      const { variable, required, part } = field
      const test = required ? part.test(variable) : optionalTest(part, variable)
      return `(${test} || ${numbered(field)})`
    }),
    ...(closed ? [`(${counted} || !${use('hasUnknown')}(object, ${table}) || ${noted(fields.length)})`] : []),
    ...(rules === undefined
      ? []
      : [`(!${rules.name}(object, ${use('stop')}) || ${noted(fields.length + 1)})`]),
  ]
  const rest = `${reads.length > 0 ? `  const ${reads.join(', ')}\n` : ''}  const prototype = ${use('getPrototypeOf')}(object)
  if (prototype !== null && (prototype !== ${use('plain')}${polluted}))
    return failed === undefined && ${use('checkExactly')}(object, ${table})
  return ${tests.join(' &&\n    ')}`
  const isObject = `  if (typeof object !== 'object' || object === null || Array.isArray(object)) return false
`
  const eager = (called: string, body: string): string =>
    `const ${called} = (function (object, failed) {\n${body}\n})`
  if (first.length === 0) return `export ${eager(`is${name}`, `${isObject}${rest}`)}`
  return `${eager(`isRestOf${name}`, rest)}
export ${eager(`is${name}`, `${isObject}${early.join('')}  return isRestOf${name}(object, failed)`)}`
}

const optionalTest = ({ test, optional }: Emitted, variable: string): string =>
  optional?.(variable) ?? `(${variable} === undefined || ${test(variable)})`

const count = (fields: readonly Field[]): string =>
  [
    fields.filter(({ required }) => required).length,
    ...fields
      .filter(({ required }) => !required)
      .map(({ variable }) => `(${variable} === undefined ? 0 : 1)`),
  ].join(' + ')
