import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { runs } from '../../../test/runs.ts'
import { parse } from '../../source/parse.ts'
import { readDocument } from '../read-document.ts'
import { objectTypes, type ObjectType } from './object-types.ts'

/** The pointers of all schemas of a document. */
function schemasIn(document: unknown): readonly string[] {
  const text = JSON.stringify(document)
  const parsed = parse(text, 'json')
  if (!parsed.ok) throw new TypeError('no document')
  const source = { name: 'a.json', uri: 'file:///a.json', text, syntax: 'json', root: parsed.root } as const
  return readDocument(source, undefined).subschemas.map(({ pointer }) => pointer)
}

const schema = { type: 'integer' }
const content = { 'a/b': { schema } }

describe('a schema is found by the type of the object around it', () => {
  it.each([
    [
      '/paths/~1a/get/responses/default/content/a~1b/schema',
      { paths: { '/a': { get: { responses: { default: { content } } } } } },
    ],
    [
      '/components/responses/default/content/a~1b/schema',
      { components: { responses: { default: { content } } } },
    ],
    [
      '/components/responses/value/content/a~1b/schema',
      { components: { responses: { value: { content } } } },
    ],
    [
      '/components/responses/example/content/a~1b/schema',
      { components: { responses: { example: { content } } } },
    ],
    ['/components/parameters/examples/schema', { components: { parameters: { examples: { schema } } } }],
    ['/components/parameters/value/schema', { components: { parameters: { value: { schema } } } }],
    [
      '/components/parameters/enum/content/a~1b/schema',
      { components: { parameters: { enum: { content } } } },
    ],
    ['/components/headers/default/schema', { components: { headers: { default: { schema } } } }],
    ['/components/headers/x-rate/schema', { components: { headers: { 'x-rate': { schema } } } }],
    [
      '/components/requestBodies/value/content/a~1b/schema',
      { components: { requestBodies: { value: { content } } } },
    ],
    ['/components/schemas/default', { components: { schemas: { default: schema } } }],
    ['/components/schemas/x-a', { components: { schemas: { 'x-a': schema } } }],
    [
      '/components/mediaTypes/value/itemSchema',
      { components: { mediaTypes: { value: { itemSchema: schema } } } },
    ],
    [
      '/components/callbacks/enum/{$url}/post/requestBody/content/a~1b/schema',
      { components: { callbacks: { enum: { '{$url}': { post: { requestBody: { content } } } } } } },
    ],
    [
      '/components/pathItems/example/query/parameters/0/schema',
      { components: { pathItems: { example: { query: { parameters: [{ schema }] } } } } },
    ],
    [
      '/webhooks/default/additionalOperations/COPY/requestBody/content/a~1b/schema',
      { webhooks: { default: { additionalOperations: { COPY: { requestBody: { content } } } } } },
    ],
    [
      '/paths/~1a/post/requestBody/content/a~1b/encoding/value/headers/default/schema',
      {
        paths: {
          '/a': {
            post: {
              requestBody: {
                content: { 'a/b': { encoding: { value: { headers: { default: { schema } } } } } },
              },
            },
          },
        },
      },
    ],
    [
      '/paths/~1a/post/requestBody/content/a~1b/prefixEncoding/0/headers/x-a/schema',
      {
        paths: {
          '/a': {
            post: {
              requestBody: { content: { 'a/b': { prefixEncoding: [{ headers: { 'x-a': { schema } } }] } } },
            },
          },
        },
      },
    ],
  ])('%s', (pointer, parts) => {
    expect(schemasIn({ openapi: '3.2.0', ...parts })).toEqual([pointer])
  })
})

test('data is not a schema, whatever it looks like', () => {
  const data = { schema, content, schemas: { a: schema }, get: { parameters: [{ schema }] } }
  const parameter = { example: data, examples: { schema: { value: data, dataValue: data } }, 'x-a': data }
  const document = {
    openapi: '3.1.0',
    'x-a': data,
    info: data,
    paths: { 'x-a': data, '/a': { 'x-a': data, parameters: [parameter], servers: [data] } },
    components: { 'x-schemas': data, examples: { a: { value: data } }, links: { a: { parameters: data } } },
  }
  expect(schemasIn(document)).toEqual([])
})

/** Names that mean something elsewhere. */
const names = [
  'default',
  'example',
  'examples',
  'value',
  'enum',
  'schema',
  'schemas',
  'content',
  'x-a',
  'get',
  '$ref',
  'properties',
  'items',
  '__proto__',
  'constructor',
  '/default',
  'const',
]
const name = fc.constantFrom(...names)

/** Data that looks like what would hold schemas. */
const decoy = fc.constantFrom<unknown>(
  { schema: { title: 'data' } },
  { schemas: { default: { title: 'data' } }, content: { 'a/b': { schema: { title: 'data' } } } },
  { properties: { a: { title: 'data' } }, $ref: '#/components/schemas/default' },
  [{ schema: { title: 'data' } }],
)
const dataKeys = { example: decoy, default: decoy, 'x-data': decoy, enum: fc.array(decoy, { maxLength: 2 }) }

const plant = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.record(
    {
      title: fc.constant('schema'),
      properties: ownDictionary(
        name,
        fc.oneof({ maxDepth: 2 }, fc.constant({ title: 'schema' }), tie('schema')),
      ),
      ...dataKeys,
    },
    { requiredKeys: ['title'] },
  ),
})).schema

const documents = fc.letrec<Record<ObjectType, unknown>>((tie) => {
  const build = (type: ObjectType): fc.Arbitrary<unknown> => {
    if (type === 'Schema') return plant
    const { fields = {}, others } = objectTypes[type]
    if (type === 'Example') return fc.record({ value: decoy, dataValue: decoy })
    if (others !== undefined)
      return ownDictionary(
        name.filter((key) => !key.startsWith('x-')),
        tie(others),
      )
    const model = Object.fromEntries(
      Object.entries(fields).map(([field, [how, held]]) => {
        const one = tie(held)
        return [
          field,
          how === 'one' ? one : how === 'list' ? fc.array(one, { maxLength: 2 }) : ownDictionary(name, one),
        ]
      }),
    )
    const data = type === 'Parameter' || type === 'Header' || type === 'MediaType' ? { example: decoy } : {}
    return fc.oneof(
      { maxDepth: 5, depthIdentifier: 'document' },
      fc.constant({}),
      fc.record({ ...model, ...data, 'x-data': decoy }, { requiredKeys: [] }),
    )
  }
  const types = Object.keys(objectTypes) as ObjectType[]
  return Object.fromEntries(types.map((type) => [type, build(type)])) as Record<
    ObjectType,
    fc.Arbitrary<unknown>
  >
})

/** An object with any own names, `__proto__` too. */
function ownDictionary(key: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .uniqueArray(fc.tuple(key, value), { maxLength: 2, selector: ([text]) => text })
    .map((entries) => Object.fromEntries(entries))
}

/** Where values with this title are. */
function titled(value: unknown, title: string, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Object.hasOwn(value, 'title') && (value as { title: unknown }).title === title ? [at] : []
  const inner = Object.entries(value).flatMap(([key, each]) =>
    titled(each, title, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
  return [...own, ...inner]
}

test('in any document, exactly the schemas that were planted are found', () => {
  let planted = 0
  fc.assert(
    fc.property(documents.OpenAPI as never as fc.Arbitrary<object>, (parts) => {
      const document = { openapi: '3.2.0', ...parts }
      const expected = titled(document, 'schema')
      planted += expected.length
      expect(schemasIn(document).toSorted()).toEqual(expected.toSorted())
    }),
    runs(2000),
  )
  expect(planted).toBeGreaterThan(runs(2000).numRuns / 4)
})
