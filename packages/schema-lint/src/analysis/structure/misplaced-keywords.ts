import { resemblesSchema } from '../../schema/resembles-schema.ts'
import { has, isRecord, recordOf, type Subschema } from '../../schema/subschema.ts'
import { keywordMismatch } from '../dialects/keyword-mismatch.ts'
import { isExtension, vendorKeywords } from '../dialects/vendor-keywords.ts'
import { requiredNames } from './effective-keywords.ts'

/** Keywords that take true or false; as the schema of a property, either is odd. */
const flags: ReadonlySet<string> = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'uniqueItems',
  'readOnly',
  'writeOnly',
  'deprecated',
])

/** Keywords whose values are schemas by name; as the schema of a property, such a value has no keyword. */
const maps: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
])

/** Keywords that hold schemas by the names of properties. */
export const nameHolders = ['properties', 'patternProperties'] as const
export type NameHolder = (typeof nameHolders)[number]

/** Names in such a keyword whose schemas are valid, but that are meant as keywords beside it. */
export function misplacedKeywords(schema: Subschema, holder: NameHolder): readonly string[] {
  const declared = recordOf(schema, holder)
  if (declared === undefined) return []
  const found = Object.keys(declared).filter((name) => isKeywordsValue(schema, name, declared[name]))
  if (found.length === 0) return []
  const others = Object.keys(declared).filter((name) => !found.includes(name))
  // What describes schemas has properties of such names.
  if (others.some((name) => isStructural(schema, name))) return []
  const required = new Set(requiredNames(schema))
  // The author may write true for whatever is not described.
  const flagsAreOdd = others.length > 0 && others.every((name) => isRecord(declared[name]))
  return found.filter((name) => {
    if (required.has(name)) return false
    // GeoJSON has a property of that name beside others.
    if (name === holder) return Object.keys(declared).length === 1
    return !has(schema, name) && (typeof declared[name] !== 'boolean' || flagsAreOdd)
  })
}

function isKeywordsValue(schema: Subschema, name: string, value: unknown): boolean {
  if (!schema.dialect.keywords.has(name)) return false
  // Where true and false are not schemas, another rule reports them.
  if (typeof value === 'boolean') return flags.has(name) && isSchema(schema, name, value)
  if (!isRecord(value)) return false
  const keys = Object.keys(value)
  if (name === 'dependentRequired') {
    return keys.length > 0 && keys.every((key) => !isKeyword(schema, key) && Array.isArray(value[key]))
  }
  if (!maps.has(name)) return false
  return (
    keys.length > 0 &&
    keys.every(
      (key) => !isKeyword(schema, key) && (isRecord(value[key]) || typeof value[key] === 'boolean'),
    ) &&
    keys.some((key) => isSchemaOnly(schema, value[key]))
  )
}

/** Whether a value is a schema by its keys, or has only such. */
function isSchemaOnly(schema: Subschema, value: unknown): boolean {
  if (!isRecord(value) || resemblesSchema(value)) return isRecord(value)
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => schema.dialect.keywords.has(key))
}

function isSchema(schema: Subschema, name: string, value: unknown): boolean {
  return keywordMismatch(schema, 'properties', Object.fromEntries([[name, value]])) === undefined
}

function isKeyword({ dialect }: Subschema, name: string): boolean {
  return dialect.keywords.has(name) || vendorKeywords.has(name) || isExtension(name)
}

function isStructural({ dialect }: Subschema, name: string): boolean {
  const role = dialect.keywords.get(name)?.role
  return role === 'applicator' || role === 'definitions' || role === 'reference'
}

/** Whether a schema is that of a property whose name is meant as a keyword. */
export function isMisplaced({ parent, via, dialect }: Subschema): boolean {
  const holder = nameHolders.find((each) => each === via?.keyword)
  if (parent === undefined || holder === undefined) return false
  const name = String(via?.key)
  return dialect.keywords.has(name) && misplacedKeywords(parent, holder).includes(name)
}
