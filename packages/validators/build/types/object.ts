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
    `'object'`,
    `is${name}`,
    `{ ${fields.map((field) => `${field.name}: ${field.part.entry}`).join(', ')} }`,
    JSON.stringify(required),
    String(closed),
    rules?.name ?? '0',
  ]
  output.lines.push(
    ...(rules === undefined ? [] : [rules.source]),
    `export const ${table} = [${parts.join(', ')}]`,
    functionOf(name, fields, { table, closed, rules, use: output.use }),
  )
  return {
    test: (variable) => `is${name}(${variable})`,
    entry: table,
    sentences: [
      'type:object',
      ...(required.length > 0 ? ['required'] : []),
      ...(closed ? ['unknown-property'] : []),
      ...(rules?.sentences ?? []),
      ...fields.flatMap(({ part }) => part.sentences),
    ],
    labels: fields.flatMap(({ part, labels }) => [...labels, ...part.labels]),
  }
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
 * Every field is read once. The prototype is read after that, when the object's hidden class is known and reading it costs
 * nothing; if the object may show what it does not own, the field table decides.
 */
function functionOf(name: string, fields: readonly Field[], { table, closed, rules, use }: About): string {
  const exact = `${use('checkExactly')}(object, ${table})`
  const polluted = fields.map((field) => ` || ${use('probe')}.${field.name} !== undefined`).join('')
  const tests = [
    ...fields.map(({ variable, required, part }) =>
      required ? part.test(variable) : `(${variable} === undefined || ${part.test(variable)})`,
    ),
    ...(closed ? [`(${use('getOwnPropertyNames')}(object).length === ${count(fields)} || ${exact})`] : []),
    ...(rules === undefined ? [] : [`!${rules.name}(object, ${use('stop')})`]),
  ]
  return `export function is${name}(object) {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return false
  const ${fields.map(({ variable, name: key }) => `${variable} = object.${key}`).join(', ')}
  const prototype = ${use('getPrototypeOf')}(object)
  if (prototype !== null && (prototype !== ${use('plain')}${polluted})) return ${exact}
  return ${tests.join(' &&\n    ')}
}`
}

const count = (fields: readonly Field[]): string =>
  [
    fields.filter(({ required }) => required).length,
    ...fields
      .filter(({ required }) => !required)
      .map(({ variable }) => `(${variable} === undefined ? 0 : 1)`),
  ].join(' + ')
