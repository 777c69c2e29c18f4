import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitionSchemas } from './sources.ts'

/** A property of a resource with its name in the provenance tables (`a.b`, `a[]`), its schema, and whether it is required. */
export type Property = { readonly name: string; readonly schema: JsonSchema; readonly required: boolean }

/** Annotations; every other keyword of a property constrains it. */
const annotations = new Set([
  'description',
  'title',
  'examples',
  'readOnly',
  'properties',
  'items',
  '$ref',
  'required',
])

/** Every property of a resource, those of inline objects, definitions and array items included. */
export function propertiesOf(schema: JsonSchema, prefix = ''): Property[] {
  const properties = isSchema(schema.properties) ? schema.properties : {}
  const required: unknown[] = Array.isArray(schema.required) ? schema.required : []
  return Object.entries(properties).flatMap(([key, value]) => {
    const property = {
      name: `${prefix}${key}`,
      schema: value as JsonSchema,
      required: required.includes(key),
    }
    return [property, ...below(property)]
  })
}

function below({ name, schema }: Property): Property[] {
  const target = (typeof schema.$ref === 'string' && definitionSchemas.get(schema.$ref)) || schema
  if (isSchema(target.properties)) return propertiesOf(target, `${name}.`)
  if (!isSchema(schema.items) || schema.items.$ref !== undefined) return []
  const item = schema.items
  if (isSchema(item.properties)) return propertiesOf(item, `${name}[].`)
  return [{ name: `${name}[]`, schema: item, required: false }]
}

/** The constraints of a property: keywords, those of the enum behind a reference, and `required`. */
export function constraintsOf({ schema, required }: Property): string[] {
  const target = (typeof schema.$ref === 'string' && definitionSchemas.get(schema.$ref)) || {}
  const keywords = [...Object.keys(schema), ...(Array.isArray(target.enum) ? Object.keys(target) : [])]
  const constraints = keywords.filter((keyword) => !annotations.has(keyword) && keyword !== 'type')
  const unusualType = Array.isArray(schema.type) || schema.type === 'integer' ? ['type'] : []
  return [...constraints, ...unusualType, ...(required ? ['required'] : [])]
}
