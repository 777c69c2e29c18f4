import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
}

/** The TypeScript text of a schema. `enums` are named lists of values, which longer lists may contain. */
export function typeText(
  schema: JsonSchema,
  enums: ReadonlyMap<string, readonly unknown[]>,
  indent = '',
): string {
  if (typeof schema.$ref === 'string') return schema.$ref.slice('#/$defs/'.length)
  if (Array.isArray(schema.enum)) return enumText(schema.enum, enums)
  if (Array.isArray(schema.type)) return schema.type.map((name: string) => scalars[name]).join(' | ')
  if (schema.type === 'array' && isSchema(schema.items)) {
    const item = typeText(schema.items, enums, indent)
    return item.includes(' | ') ? `(${item})[]` : `${item}[]`
  }
  if (schema.type === 'object') return objectText(schema, enums, indent)
  const scalar = scalars[String(schema.type)]
  if (scalar === undefined) throw new Error(`No type for ${JSON.stringify(schema)}`)
  return scalar
}

/** A list that has many more values than a named one is another list. */
const maxOthers = 5

function enumText(values: readonly unknown[], enums: ReadonlyMap<string, readonly unknown[]>): string {
  for (const [name, contained] of enums) {
    const others = values.filter((value) => !contained.includes(value))
    if (
      contained.length > 1 &&
      values.length === contained.length + others.length &&
      others.length > 0 &&
      others.length <= maxOthers
    ) {
      return [...others.map((value) => JSON.stringify(value)), name].join(' | ')
    }
  }
  return values.map((value) => JSON.stringify(value)).join(' | ')
}

function objectText(
  schema: JsonSchema,
  enums: ReadonlyMap<string, readonly unknown[]>,
  indent: string,
): string {
  const required: unknown[] = Array.isArray(schema.required) ? schema.required : []
  const deeper = `${indent}  `
  const lines = Object.entries(isSchema(schema.properties) ? schema.properties : {}).map(([name, value]) => {
    const property = value as JsonSchema
    const mark = required.includes(name) ? '' : '?'
    return `${docText(property, deeper)}${deeper}${name}${mark}: ${typeText(property, enums, deeper)}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

/** The description as JSDoc, with a value on who sets the value. */
export function docText(schema: JsonSchema, indent: string): string {
  const setter = schema.readOnly === true ? ' Set by the service.' : ''
  return `${indent}/** ${String(schema.description).replaceAll('*/', '*\\/')}${setter} */\n`
}
