import { patternNames, resources, sdkRelationships } from '@openpartner/schemas'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { definitions, nameOf, objectNames } from './definitions.ts'
import { flatNamesOf } from './flat-names.ts'

const constant = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}Table`

/** The normalizer table of a schema as source text: the wire names, and the kinds of text that have a canonical spelling. */
function tableText(schema: JsonSchema, isRequest: boolean): string {
  if (typeof schema.$ref === 'string') return reference(nameOf(schema.$ref))
  if (isSchema(schema.properties)) {
    const fields = Object.entries(schema.properties).map(
      ([name, value]) => `${name}: ${tableText(value as JsonSchema, isRequest)}`,
    )
    const more = { ...flatNamesOf(schema), ...droppedBy(schema) }
    const texts = Object.entries(more).map(([key, value]) => `, ${key}: ${JSON.stringify(value)}`)
    return `{ properties: { ${fields.join(', ')} }${texts.join('')} }`
  }
  if (isSchema(schema.items)) return `{ items: ${tableText(schema.items, isRequest)} }`
  if (patternNames[String(schema.pattern)] === 'culture') return `'culture'`
  if (schema.type === 'string' && Array.isArray(schema.enum)) return enumTable(schema.enum, isRequest)
  return `'any'`
}

/** The one enum that the SDK has numbers for. */
function enumTable(values: readonly unknown[], isRequest: boolean): string {
  const numbers: readonly unknown[] = sdkRelationships
  if (!values.every((value) => numbers.includes(value))) return JSON.stringify({ values })
  const [initial] = sdkRelationships
  return JSON.stringify({ values, numbers, ...(isRequest && { initial }) })
}

/** SDKs send back the links of what they have read. */
const droppedBy = ({ additionalProperties, properties }: JsonSchema) =>
  isSchema(properties) &&
  additionalProperties === false &&
  'attributes' in properties &&
  !('links' in properties)
    ? { dropped: { links: true } }
    : {}

const requests = new Set<string>(
  resources.filter(({ direction }) => direction === 'request').map(({ type }) => type),
)

const propertiesOf = (name: string): object => definitions.get(name)?.properties ?? {}

/** A patch may carry the whole customer; its own schema speaks of what counts. */
function whole(name: string): JsonSchema {
  const schema = definitions.get(name) ?? {}
  if (name !== 'PatchCustomerRequest') return schema
  return {
    ...schema,
    properties: { ...propertiesOf('Customer'), ...propertiesOf(name) },
  }
}

const reference = (name: string): string => (objectNames.includes(name) ? constant(name) : `'country'`)

/** Module with one table per object, those that others need first, as the schemas have them. */
export const normalizerTablesSource = (): string =>
  objectNames
    .map((name) => `export const ${constant(name)} = ${tableText(whole(name), requests.has(name))}\n`)
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
