import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { emitRules } from './rules.ts'
import { onlyKeywords, type Output, type Unit, type Use } from './unit.ts'

type Field = {
  readonly name: string
  readonly variable: string
  readonly required: boolean
  readonly unit: Unit
}

/** Source of the function and the shape of an object; gives their use back. */
export function emitObject(
  name: string,
  schema: JsonSchema,
  output: Output,
  emit: (schema: JsonSchema, name: string) => Unit,
): Unit {
  const { lines, use } = output
  onlyKeywords(schema, ['type', 'properties', 'required', 'additionalProperties', 'allOf', 'if', 'then'])
  const properties = isSchema(schema.properties) ? schema.properties : {}
  const required = (schema.required ?? []) as string[]
  const fields = Object.entries(properties).map(([key, part], index) => ({
    name: key,
    variable: `value${index}`,
    required: required.includes(key),
    unit: emit(part as JsonSchema, `${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`),
  }))
  const closed = schema.additionalProperties === false
  if (
    required.length !== fields.filter((field) => field.required).length ||
    (!closed && 'additionalProperties' in schema)
  )
    throw new Error(`No unit for the fields of ${name}`)
  const rules = emitRules(schema, output)
  const shape = `shapeOf${name}`
  const parts = [
    `'object'`,
    `is${name}`,
    `{ ${fields.map((field) => `${field.name}: ${field.unit.shape}`).join(', ')} }`,
    JSON.stringify(required),
    String(closed),
    `[${rules.join(', ')}]`,
  ]
  lines.push(
    `export const ${shape} = [${parts.join(', ')}]`,
    emitFunction(name, fields, { shape, closed, rules, use }),
  )
  return { test: (variable) => `is${name}(${variable})`, shape }
}

type About = {
  readonly shape: string
  readonly closed: boolean
  readonly rules: readonly string[]
  readonly use: Use
}

/**
 * Every field is read once. The object's prototype is looked at after that, when its hidden class is known and the look
 * costs nothing; if the object may show what it does not own, the shape decides.
 */
function emitFunction(name: string, fields: readonly Field[], { shape, closed, rules, use }: About): string {
  const exact = `${use('passesExactly')}(object, ${shape})`
  const polluted = fields.map((field) => ` || ${use('probe')}.${field.name} !== undefined`).join('')
  const tests = [
    ...fields.map(({ variable, required, unit }) =>
      required ? unit.test(variable) : `(${variable} === undefined || ${unit.test(variable)})`,
    ),
    ...(closed ? [`(${use('getOwnPropertyNames')}(object).length === ${count(fields)} || ${exact})`] : []),
    ...rules.map((rule) => `!${rule}(object, ${use('stop')})`),
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
