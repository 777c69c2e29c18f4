import type { DialectId } from '../../schema/keyword.ts'
import { isRecord } from '../../schema/subschema.ts'
import { jsonTypes } from '../../schema/types.ts'
import type { Path } from '../../source/node.ts'

/** Where a keyword's value differs from what the metaschema of its dialect expects, and what that is. */
export type Mismatch = { readonly path: Path; readonly expected: string }

/** The first mismatch of a keyword's value. */
export type ValueCheck = (value: unknown, dialect: DialectId) => Mismatch | undefined

const string = scalar('a string', (value) => typeof value === 'string')
const boolean = scalar('true or false', (value) => typeof value === 'boolean')
const number = scalar('a number', (value) => typeof value === 'number')
const count = scalar('a whole number, 0 or more', (value) => Number.isInteger(value) && Number(value) >= 0)
const positive = scalar('a number above 0', (value) => typeof value === 'number' && value > 0)
const record = scalar('an object', isRecord)
const anyList = scalar('a list', Array.isArray)

/** Dialects in which only objects are schemas, and bounds are made exclusive by `true`. */
const oldest: ReadonlySet<DialectId> = new Set(['draft-04', 'openapi-3.0'])

/** The checks by keyword; keywords that take any value are left out. */
export const valueChecks: ReadonlyMap<string, ValueCheck> = new Map<string, ValueCheck>([
  ...each(['$schema', 'id', '$id', '$ref', '$dynamicRef', '$recursiveRef'], string),
  ...each(['title', 'description', '$comment', 'format', 'pattern'], string),
  ...each(['contentEncoding', 'contentMediaType'], string),
  ...each(['$anchor', '$dynamicAnchor'], checkAnchor),
  ...each(['$recursiveAnchor', 'uniqueItems', 'readOnly', 'writeOnly', 'deprecated', 'nullable'], boolean),
  ...each(['minimum', 'maximum'], number),
  ...each(['exclusiveMinimum', 'exclusiveMaximum'], (value, dialect) =>
    oldest.has(dialect) ? boolean(value, dialect) : number(value, dialect),
  ),
  ['multipleOf', positive],
  ...each(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'], count),
  ...each(['minContains', 'maxContains'], count),
  ...each(['enum', 'examples'], anyList),
  ...each(['discriminator', 'xml', 'externalDocs'], record),
  ['type', checkType],
  ['required', (value, dialect) => nameList(value, oldest.has(dialect) ? 1 : 0)],
  ['dependentRequired', (value) => mapOf(value, (names) => uniqueNameList(names, 0))],
  ['$vocabulary', (value, dialect) => mapOf(value, (needed) => boolean(needed, dialect))],
  ...each(['allOf', 'anyOf', 'oneOf', 'prefixItems'], schemaList),
  ...each(['not', 'if', 'then', 'else', 'propertyNames', 'contains', 'contentSchema'], schema),
  ...each(['unevaluatedProperties', 'unevaluatedItems'], schema),
  ...each(['additionalProperties', 'additionalItems'], (value, dialect) =>
    typeof value === 'boolean' ? undefined : schema(value, dialect),
  ),
  ...each(['$defs', 'definitions', 'properties', 'patternProperties', 'dependentSchemas'], (value, dialect) =>
    mapOf(value, (inner) => schema(inner, dialect)),
  ),
  ['items', checkItems],
  ['dependencies', checkDependencies],
])

function each(names: readonly string[], check: ValueCheck): readonly (readonly [string, ValueCheck])[] {
  return names.map((name) => [name, check])
}

function scalar(expected: string, fits: (value: unknown) => boolean): ValueCheck {
  return (value) => (fits(value) ? undefined : { path: [], expected })
}

function checkAnchor(value: unknown, dialect: DialectId): Mismatch | undefined {
  const isOld = dialect === '2019-09'
  const name = isOld ? /^[A-Za-z][-A-Za-z0-9._:]*$/ : /^[A-Za-z_][-A-Za-z0-9._]*$/
  if (typeof value === 'string' && name.test(value)) return undefined
  return {
    path: [],
    expected: `a name: a letter, then letters, digits, "-", "_", "."${isOld ? ', ":"' : ''}`,
  }
}

function schema(value: unknown, dialect: DialectId): Mismatch | undefined {
  if (isRecord(value)) return undefined
  if (oldest.has(dialect)) return { path: [], expected: 'a schema, which is an object' }
  return typeof value === 'boolean' ? undefined : { path: [], expected: 'a schema: an object, true or false' }
}

function schemaList(value: unknown, dialect: DialectId): Mismatch | undefined {
  if (!Array.isArray(value) || value.length === 0)
    return { path: [], expected: 'a list of at least one schema' }
  return firstWithin(value.entries(), (inner) => schema(inner, dialect))
}

function nameList(value: unknown, min: number): Mismatch | undefined {
  if (!Array.isArray(value)) return { path: [], expected: 'a list of names' }
  if (value.length < min) return { path: [], expected: 'a list of at least one name' }
  return firstWithin(value.entries(), (name) =>
    typeof name === 'string' ? undefined : { path: [], expected: 'a name' },
  )
}

function uniqueNameList(value: unknown, min: number): Mismatch | undefined {
  const mismatch = nameList(value, min)
  if (mismatch !== undefined || !Array.isArray(value)) return mismatch
  const twice = firstRepeated(value)
  return twice === -1 ? undefined : { path: [twice], expected: 'a name that is not in the list yet' }
}

function firstRepeated(values: readonly unknown[]): number {
  const seen = new Set()
  return values.findIndex((value) => seen.size === seen.add(value).size)
}

function mapOf(value: unknown, inner: (value: unknown) => Mismatch | undefined): Mismatch | undefined {
  return isRecord(value) ? firstWithin(Object.entries(value), inner) : { path: [], expected: 'an object' }
}

function firstWithin(
  entries: Iterable<readonly [string | number, unknown]>,
  inner: (value: unknown) => Mismatch | undefined,
): Mismatch | undefined {
  for (const [step, value] of entries) {
    const mismatch = inner(value)
    if (mismatch) return { ...mismatch, path: [step, ...mismatch.path] }
  }
  return undefined
}

function checkType(value: unknown, dialect: DialectId): Mismatch | undefined {
  const names = dialect === 'openapi-3.0' ? jsonTypes.filter((name) => name !== 'null') : jsonTypes
  const isName = (name: unknown): boolean => names.some((known) => known === name)
  if (isName(value)) return undefined
  const expected = `one of ${names.join(', ')}`
  if (!Array.isArray(value) || dialect === 'openapi-3.0') return { path: [], expected }
  if (value.length === 0) return { path: [], expected: 'a type or a list of at least one type' }
  const mismatch = firstWithin(value.entries(), (name) => (isName(name) ? undefined : { path: [], expected }))
  if (mismatch) return mismatch
  const twice = firstRepeated(value)
  return twice === -1 ? undefined : { path: [twice], expected: 'a type that is not in the list yet' }
}

function checkItems(value: unknown, dialect: DialectId): Mismatch | undefined {
  if (!Array.isArray(value)) return schema(value, dialect)
  if (dialect === '2020-12' || dialect === 'openapi-3.1') {
    return { path: [], expected: 'a schema; a list of schemas is "prefixItems" since 2020-12' }
  }
  return dialect === 'openapi-3.0' ? schema(value, dialect) : schemaList(value, dialect)
}

function checkDependencies(value: unknown, dialect: DialectId): Mismatch | undefined {
  return mapOf(value, (inner) =>
    Array.isArray(inner) ? uniqueNameList(inner, dialect === 'draft-04' ? 1 : 0) : schema(inner, dialect),
  )
}
