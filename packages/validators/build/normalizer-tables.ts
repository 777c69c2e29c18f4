import { patternNames, resources } from '@openpartner/schemas'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitions, nameOf, objectNames } from './definitions.ts'

const constant = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}Table`

/** The normalizer table of a schema as source text: the wire names, and the kinds of text that have a canonical spelling. */
function tableText(schema: JsonSchema): string {
  if (typeof schema.$ref === 'string') return reference(nameOf(schema.$ref))
  if (isSchema(schema.properties)) {
    const fields = Object.entries(schema.properties).map(
      ([name, value]) => `${name}: ${tableText(value as JsonSchema)}`,
    )
    return `{ properties: { ${fields.join(', ')} } }`
  }
  if (isSchema(schema.items)) return `{ items: ${tableText(schema.items)} }`
  if (patternNames[String(schema.pattern)] === 'culture') return `'culture'`
  if (schema.type === 'string' && Array.isArray(schema.enum))
    return `{ values: ${JSON.stringify(schema.enum)} }`
  return `'any'`
}

const reference = (name: string): string => (objectNames.includes(name) ? constant(name) : `'country'`)

/** Module with one table per object, those that others need first, as the schemas have them. */
export const normalizerTablesSource = (): string =>
  objectNames
    .map((name) => `export const ${constant(name)} = ${tableText(definitions.get(name) ?? {})}\n`)
    .join('')

/** Module with one normalizer per resource. */
export function normalizersSource(runtime: string, tables: string): string {
  const names = resources.map(({ type }) => constant(type))
  const functions = resources.map(
    ({ type }) => `export const normalize${type} = (value) => normalize(value, ${constant(type)})\n`,
  )
  return `import { normalize } from ${JSON.stringify(runtime)}
import { ${names.join(', ')} } from ${JSON.stringify(tables)}
${functions.join('')}`
}
