import type { Role } from '../../schema/keyword.ts'
import { resemblesSchema } from '../../schema/resembles-schema.ts'
import { has, recordOf, type Subschema, valueOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'
import { unknownKeywords } from '../dialects/unknown-keywords.ts'
import { requiredNames } from './effective-keywords.ts'

/** Where a property was declared beside the keyword that it belongs in. */
export type MisplacedName = {
  readonly name: string
  /** What tells: `required` names it, nothing else is here, or it is called `schema`. */
  readonly sign: 'required' | 'alone' | 'schema'
}

/**
 * Unknown keywords that hold schemas and are the names of properties, or `schema` around the schema itself. Files keep
 * definitions under such names too: without one of the signs, nothing is certain.
 */
export function misplacedNames(schema: Subschema): readonly MisplacedName[] {
  const names = unknownKeywords(schema).filter(
    (name) => resemblesSchema(valueOf(schema, name)) && !isReferenced(schema, name),
  )
  if (names.length === 0) return []
  const required = new Set(requiredNames(schema))
  const declared = recordOf(schema, 'properties') ?? {}
  const sign = isNothingElse(schema, names) ? signOf(names) : undefined
  return names.flatMap((name): readonly MisplacedName[] => {
    if (required.has(name)) return Object.hasOwn(declared, name) ? [] : [{ name, sign: 'required' }]
    return sign === undefined ? [] : [{ name, sign }]
  })
}

/** Whether a reference made a schema of what no keyword leads to. */
function isReferenced({ document, path }: Subschema, name: string): boolean {
  return document.schemaAt([...path, name]) !== undefined
}

function signOf([first, ...others]: readonly string[]): 'alone' | 'schema' {
  return first === 'schema' && others.length === 0 ? 'schema' : 'alone'
}

/** Whether a schema for objects, or for values within others, has these names and nothing else that matters. */
function isNothingElse(schema: Subschema, names: readonly string[]): boolean {
  const isObject = declaredTypes(schema)?.join() === 'object'
  if (!isObject && (has(schema, 'type') || !holders.has(schema.via?.keyword ?? ''))) return false
  const own = new Set(names)
  const { dialect, keywords } = schema
  return Object.keys(keywords).every((name) => {
    const role = dialect.keywords.get(name)?.role
    return (
      own.has(name) || name === 'type' || name === 'required' || (role !== undefined && harmless.has(role))
    )
  })
}

const holders: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
  'items',
])
const harmless: ReadonlySet<Role> = new Set(['identity', 'annotation', 'definitions'])
