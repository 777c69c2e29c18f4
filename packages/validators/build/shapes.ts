import { patternNames, resources } from '@openpartner/schemas'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { bundles } from './schemas.ts'

const constant = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}Shape`

/** What the normaliser knows of a schema, as source text: the wire names, and the kinds of text that have a canonical form. */
function shape(schema: JsonSchema): string {
  if (typeof schema.$ref === 'string') return reference(schema.$ref.slice('#/$defs/'.length))
  if (isSchema(schema.properties)) {
    const fields = Object.entries(schema.properties).map(
      ([name, value]) => `${name}: ${shape(value as JsonSchema)}`,
    )
    return `{ properties: { ${fields.join(', ')} } }`
  }
  if (isSchema(schema.items)) return `{ items: ${shape(schema.items)} }`
  if (patternNames[String(schema.pattern)] === 'culture') return `'culture'`
  if (schema.type === 'string' && Array.isArray(schema.enum))
    return `{ words: ${JSON.stringify(schema.enum)} }`
  return `'any'`
}

const reference = (definition: string): string =>
  definition.endsWith('CountryCode') ? `'country'` : constant(definition)

/** Module with one shape a resource or object definition, those that others need first. */
export function shapesSource(): string {
  const done = new Map<string, string>()
  const add = (name: string, schema: JsonSchema, definitions: JsonSchema): void => {
    if (done.has(name) || !isSchema(schema.properties)) return
    for (const [definition, part] of Object.entries(definitions)) {
      const text = JSON.stringify(schema)
      if (text.includes(`"#/$defs/${definition}"`)) add(definition, part as JsonSchema, definitions)
    }
    done.set(name, shape(schema))
  }
  for (const { name, type } of resources) {
    const bundle = bundles.get(name) ?? {}
    const { $defs, ...schema } = bundle
    add(type, schema, isSchema($defs) ? $defs : {})
  }
  return [...done].map(([name, text]) => `export const ${constant(name)} = ${text}\n`).join('')
}

/** Module with one normaliser a resource. */
export function normalizersSource(runtime: string, shapes: string): string {
  const names = resources.map(({ type }) => constant(type))
  const functions = resources.map(
    ({ type }) => `export const normalize${type} = (value) => normalize(value, ${constant(type)})\n`,
  )
  return `import { normalize } from ${JSON.stringify(runtime)}
import { ${names.join(', ')} } from ${JSON.stringify(shapes)}
${functions.join('')}`
}
