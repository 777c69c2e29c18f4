import { expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'

// `default`, `example`, `examples`, `value` and `enum` were taken for data wherever they occurred in an OpenAPI document.

const content = { 'a/b': { schema: { type: 'integer', minimum: 2, maximum: 1 } } }

const pointersIn = (schema: unknown): readonly string[] =>
  lint([{ name: 'api.json', schema }]).findings.map(({ location }) => location.pointer)

test.each(['200', 'default', 'value', 'example', 'examples', 'enum'])('a response called %s', (name) => {
  const document = { openapi: '3.0.3', components: { responses: { [name]: { content } } } }
  expect(pointersIn(document)).toEqual([`/components/responses/${name}/content/a~1b/schema/minimum`])
})

test.each(['default', 'example', 'examples', 'value', 'enum', 'const', '$ref'])(
  'a property and a definition called %s',
  (name) => {
    const empty = { type: 'integer', minimum: 2, maximum: 1 }
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { [name]: empty },
      $defs: { [name]: { ...empty, description: 'b' } },
      anyOf: [{ $ref: `#/$defs/${name}` }],
      default: { properties: { a: empty } },
      examples: [{ properties: { a: empty } }],
    }
    const found = pointersIn(schema).filter((pointer) => pointer.endsWith('/minimum'))
    expect(found).toEqual([`/properties/${name}/minimum`, `/$defs/${name}/minimum`])
  },
)
