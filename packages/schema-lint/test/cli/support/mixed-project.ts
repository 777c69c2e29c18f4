/** Files of all kinds that have to do with each other, or not; the same number of each. */
export function mixedProject(count: number): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...Array.from({ length: count }, (_, number) => mixed(number)))
}

const dialect = 'https://json-schema.org/draft/2020-12/schema'

const mixed = (number: number): Readonly<Record<string, unknown>> => ({
  [`linked/a${number}.schema.json`]: {
    $schema: dialect,
    $id: `https://example.com/a${number}`,
    properties: {
      b: { $ref: `b${(number * 7) % 5}.schema.json#/definitions/x` },
      gone: { $ref: `file:///nowhere/${number}.json` },
      remote: { $ref: `https://example.org/${number}.json` },
    },
    enum: [],
    minimum: 2,
    maximum: 1,
  },
  [`linked/b${number}.schema.json`]: {
    $schema: 'http://json-schema.org/draft-07/schema',
    definitions: { x: { type: 'strin', maxLength: -number, required: ['a', 'a'] } },
  },
  [`yaml/${number}.schema.yaml`]: `$schema: ${dialect}
properties:
  one: &one
    minimum: 5
    maximum: ${number % 5}
  other: *one
  text: { type: string, pattern: "^(a+)+$" }
`,
  [`broken/${number}.schema.json`]: `{ "type": "string", ${number} }`,
  [`broken/bytes${number}.schema.json`]: new Uint8Array([123, 34, 255, 34]),
  [`suppressed/${number}.schema.json`]: {
    $schema: dialect,
    title: 'Suppressed',
    $comment: `schema-lint-disable no-contradictory-bounds: they are like that\nschema-lint-disable no-empty-enum: none`,
    properties: { a: { minimum: 2, maximum: 1 }, ä: { const: 1, default: 2, type: 'integer' } },
    required: ['a', 'a'],
  },
  [`api/${number}.json`]: {
    openapi: '3.1.0',
    info: { title: `Number ${number}`, version: '1' },
    paths: { '/a': { get: { responses: { 200: { $ref: `parts/${number}.json` } } } } },
  },
  [`api/parts/${number}.json`]: {
    description: 'A part.',
    content: { 'application/json': { schema: { type: 'integer', minimum: 3, maximum: 1 } } },
  },
})
