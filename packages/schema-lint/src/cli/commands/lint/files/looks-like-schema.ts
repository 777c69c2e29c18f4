import { resemblesSchema } from '../../../../schema/resembles-schema.ts'
import { isRecord } from '../../../../schema/subschema.ts'
import { parse, syntaxOf } from '../../../../source/parse.ts'

const schemaName = /\.schema\.(?:json|jsonc|ya?ml)$/i
const dialectUri = /^https?:\/\/(?:json-schema\.org\/|spec\.openapis\.org\/oas\/3\.)/
const declaration = /^\s*["']?\$schema["']?\s*:\s*["']?(\S+?)["']?,?\s*$/m
const openApi = /^openapi:\s*["']?3\./m

/** Whether a file's name says that it holds a schema. */
export const isNamedLikeSchema = (path: string): boolean => schemaName.test(path)

/** Whether a text declares itself a JSON Schema or an OpenAPI 3 document, at its root. */
export function looksLikeSchema(path: string, content: string): boolean {
  const text = content.replace(/^\uFEFF/, '')
  // Enough for most files that are not schemas.
  if (!text.includes('json-schema.org/') && !text.includes('openapi')) return false
  if (/\.ya?ml$/i.test(path)) return openApi.test(text) || dialectUri.test(declaration.exec(text)?.[1] ?? '')
  const root = parsedJson(text)
  // Files that are broken or have comments are checked by line.
  if (root === undefined) return dialectUri.test(declaration.exec(text)?.[1] ?? '')
  if (!isRecord(root)) return false
  const [schema, version] = ['$schema', 'openapi'].map((key) => (Object.hasOwn(root, key) ? root[key] : ''))
  return (
    (typeof schema === 'string' && dialectUri.test(schema)) ||
    (typeof version === 'string' && version.startsWith('3.'))
  )
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a text that declares nothing has the keys of a schema. */
export function seemsSchema(path: string, text: string): boolean {
  const parsed = parse(text, syntaxOf(path))
  return parsed.ok && resemblesSchema(parsed.root.value)
}
