import { isRecord } from './claim.ts'

/** Whether a file is a description of an API rather than a schema. */
export function isApiDescription(root: unknown): root is Readonly<Record<string, unknown>> {
  return isRecord(root) && typeof root['openapi'] === 'string'
}

/** What says nothing about values, and may look like keywords of JSON Schema that do. */
const prose = new Set(['default', 'description', 'discriminator', 'example', 'examples', 'title', 'xml'])

/**
 * A schema of an API description for an engine of JSON Schema, by the reading that accepts most: `null` is accepted
 * where `nullable` may mean it, and what only requests or only responses have is never required.
 */
export function withoutOpenApi(schema: unknown, documentName: string): unknown {
  if (Array.isArray(schema)) return schema.map((each) => withoutOpenApi(each, documentName))
  if (!isRecord(schema)) return schema
  const entries = Object.entries(schema).filter(([key]) => !prose.has(key) && !key.startsWith('x-'))
  const plain: Record<string, unknown> = Object.fromEntries(
    entries.map(([key, value]) => [key, plainValue(key, value, documentName)]),
  )
  if (Array.isArray(plain['required']))
    plain['required'] = plain['required'].filter((name) => !isOfOneDirection(schema['properties'], name))
  if (plain['required'] !== undefined && !isNonEmptyList(plain['required'])) delete plain['required']
  const { $ref } = plain
  if ($ref !== undefined) return { $ref }
  return schema['nullable'] === true ? { anyOf: [{ enum: [null] }, plain] } : plain
}

function plainValue(key: string, value: unknown, documentName: string): unknown {
  if (key === '$ref' && typeof value === 'string') return value.replace(/^#/, `${documentName}#`)
  if (key === 'enum' || key === 'const') return value
  if ((key === 'properties' || key === 'patternProperties') && isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, withoutOpenApi(inner, documentName)]),
    )
  return withoutOpenApi(value, documentName)
}

function isOfOneDirection(properties: unknown, name: unknown): boolean {
  const property = isRecord(properties) ? properties[String(name)] : undefined
  return isRecord(property) && (property['readOnly'] === true || property['writeOnly'] === true)
}

function isNonEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
