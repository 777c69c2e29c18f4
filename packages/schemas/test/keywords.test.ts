import { expect, test } from 'vitest'
import { editorKeywords } from '../src/index.ts'
import { subschemas } from './support/subschemas.ts'
import { isSelfContained, names, readSchema, variants } from './support/variants.ts'

const schemas = variants.flatMap((variant) =>
  names.map((name) => [variant, name, readSchema(variant, name)] as const),
)

/** The keywords of the schemas; another one has to be weighed for every engine first. */
const annotations = ['$schema', '$id', '$comment', 'title', 'description', 'examples', 'readOnly']
const assertions = [
  'type',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'maxItems',
  'required',
]
const applicators = [
  'properties',
  'items',
  'additionalProperties',
  'allOf',
  'anyOf',
  'not',
  'if',
  'then',
  '$ref',
]
const all = [...annotations, ...assertions, ...applicators]
const bundled = [...all.filter((keyword) => keyword !== '$id'), ...editorKeywords]

/** What $jsonSchema of MongoDB accepts, by its manual, without its own `bsonType` and `encrypt`; all else is an error there. */
const mongoDb = [
  ['additionalItems', 'additionalProperties', 'allOf', 'anyOf', 'dependencies', 'description', 'enum'],
  ['exclusiveMaximum', 'exclusiveMinimum', 'items', 'maximum', 'maxItems', 'maxLength', 'maxProperties'],
  ['minimum', 'minItems', 'minLength', 'minProperties', 'multipleOf', 'not', 'oneOf', 'pattern'],
  ['patternProperties', 'properties', 'required', 'title', 'type', 'uniqueItems'],
].flat()

const allowed = {
  '': [...all, '$defs'],
  'draft-07/': [...all, 'definitions'],
  'bundle/': [...bundled, '$defs'],
  'bundle/draft-07/': [...bundled, 'definitions'],
  'conditional-free/': mongoDb,
}

test.each(schemas)('%s%s uses the agreed keywords only', (variant, _name, schema) => {
  const used = new Set(subschemas(schema).flatMap(({ schema: part }) => Object.keys(part)))
  expect([...used].filter((keyword) => !allowed[variant].includes(keyword))).toEqual([])
})

test.each(schemas)('%s%s has one absolute $id at most, at the top', (variant, _name, schema) => {
  const identified = subschemas(schema).filter(({ schema: part }) => '$id' in part)
  expect(identified.map(({ location }) => location)).toEqual(isSelfContained(variant) ? [] : ['#'])
  expect(schema.$id ?? 'https://').toMatch(/^https:\/\//)
})

test.each(schemas)('%s%s names no property that every object inherits', (_variant, _name, schema) => {
  const inherited = Object.getOwnPropertyNames(Object.prototype)
  const properties = subschemas(schema).flatMap(({ schema: part }) => [
    ...Object.keys((part.properties as object | undefined) ?? {}),
    ...((part.required as string[] | undefined) ?? []),
  ])
  expect(properties.filter((property) => inherited.includes(property))).toEqual([])
})

test.each(schemas)('draft-07 forbids siblings of $ref: %s%s', (variant, _name, schema) => {
  const references = subschemas(schema).filter(({ schema: part }) => '$ref' in part)
  const withSiblings = references.filter(({ schema: part }) => Object.keys(part).length > 1)
  expect(variant.endsWith('draft-07/') ? withSiblings : []).toEqual([])
})

// An engine must not need anything but `type` to skip what is not an object.
test.each(schemas)(
  '%s%s: `type` is beside every keyword that applies to one type only',
  (_variant, _name, schema) => {
    const typed = [
      'properties',
      'required',
      'additionalProperties',
      'items',
      'maxItems',
      'pattern',
      'minLength',
      'maxLength',
    ]
    const untyped = subschemas(schema).filter(
      ({ schema: part }) => part.type === undefined && typed.some((keyword) => keyword in part),
    )
    expect(untyped.map(({ location }) => location)).toEqual([])
  },
)

test.each(names)('conditional-free/%s has one type per schema, none that MongoDB lacks', (name) => {
  const types = subschemas(readSchema('conditional-free/', name)).flatMap(
    ({ schema: { type } }) => type ?? [],
  )
  const listed = subschemas(readSchema('conditional-free/', name)).filter(({ schema: { type } }) =>
    Array.isArray(type),
  )
  expect(listed).toEqual([])
  expect(new Set(types)).not.toContain('integer')
  expect(types.length).toBeGreaterThan(1)
})
