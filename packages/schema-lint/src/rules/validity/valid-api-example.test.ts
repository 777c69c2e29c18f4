import { describeRule } from '../../../test/describe-rule.ts'
import { validApiExample } from './valid-api-example.ts'

const pet = {
  type: 'object',
  required: ['id', 'name', 'secret'],
  properties: {
    id: { type: 'integer', readOnly: true },
    name: { type: 'string', minLength: 2 },
    secret: { type: 'string', writeOnly: true },
  },
}
const request = { name: 'Rex', secret: 's' }
const response = { id: 1, name: 'Rex' }

const requestBody = (media: object, type = 'application/json') => ({
  content: { [type]: { schema: pet, ...media } },
})
const operation = (parts: object, openapi = '3.0.3') => ({
  schema: { openapi, paths: { '/a': { post: parts } } },
})
const body = (media: object, type?: string) => operation({ requestBody: requestBody(media, type) })
const answer = (media: object, type?: string) => operation({ responses: { 200: requestBody(media, type) } })
const parameter = (schema: object, example: unknown) =>
  operation({ parameters: [{ in: 'query', name: 'a', schema, example }] })
const header = (schema: object, example: unknown) =>
  operation({ responses: { 200: { headers: { 'X-A': { schema, example } } } } })

const inBody = '/paths/~1a/post/requestBody/content/application~1json'
const inAnswer = '/paths/~1a/post/responses/200/content/application~1json'

describeRule(validApiExample, {
  valid: [
    body({ example: request }),
    answer({ example: response }),
    body({ examples: { a: { value: request }, b: { dataValue: request } } }),
    // Nothing is known about what is elsewhere, or put there by a tool.
    body({ examples: { a: { externalValue: 'https://example.com/a.json' }, b: { summary: 'b' } } }),
    body({ example: { $ref: 'examples/pet.json' } }),
    body({ example: { ...request, name: { $ref: 'examples/name.json' } } }),
    body({ examples: { a: { $ref: 'https://example.com/a.json' }, b: { $ref: '#/nowhere' } } }),
    body({ examples: [request, 5] }),
    body({ example: null }),
    // Only JSON is checked.
    body({ example: '<pet/>' }, 'application/xml'),
    body({ example: 'name=Rex' }, 'application/x-www-form-urlencoded'),
    body({ example: { name: 5 } }, 'multipart/form-data'),
    body({ example: '{"name":5}\n{}' }, 'application/x-ndjson'),
    body({ example: {} }, '*/*'),
    body({ example: {} }, 'application/merge-patch+json'),
    // As JSON text.
    body({ example: JSON.stringify(request) }),
    // In a callback and a webhook, who sends what is not certain.
    operation({
      callbacks: { a: { '{$url}': { post: { requestBody: requestBody({ example: { name: 'Rex' } }) } } } },
    }),
    {
      schema: {
        openapi: '3.1.0',
        webhooks: { a: { post: { requestBody: requestBody({ example: { name: 'Rex' } }) } } },
      },
    },
    // Used both ways.
    {
      schema: {
        openapi: '3.2.0',
        components: { mediaTypes: { 'application/json': { schema: pet, example: { name: 'Rex' } } } },
      },
    },
    {
      schema: {
        openapi: '3.0.3',
        components: {
          headers: { A: { content: { 'application/json': { schema: pet, example: { name: 'Rex' } } } } },
        },
      },
    },
    // Null where it is allowed, in either dialect.
    answer({
      schema: { type: 'object', properties: { a: { type: 'string', nullable: true } } },
      example: { a: null },
    }),
    answer({
      schema: { properties: { a: { nullable: true, allOf: [{ type: 'object' }] } } },
      example: { a: null },
    }),
    // Parameters, as values and as text.
    parameter({ type: 'integer' }, 5),
    parameter({ type: 'integer' }, '5'),
    parameter({ type: 'boolean' }, 'true'),
    parameter({ type: 'string' }, 5),
    parameter({ type: 'string', pattern: '^[0-9]+$' }, 5),
    parameter({ type: 'array', items: { type: 'integer' } }, '1,2,3'),
    parameter({ type: 'array', items: { type: 'integer' } }, 5),
    parameter({ type: 'array', items: { type: 'integer' } }, ['1', '2']),
    parameter({ type: 'object', properties: { a: { type: 'integer' } } }, 'a,1'),
    parameter({ type: 'object', properties: { a: { type: 'integer' } } }, { a: '1' }),
    parameter({ oneOf: [{ type: 'integer' }, { type: 'boolean' }] }, 'later'),
    parameter({ type: 'integer' }, ''),
    header({ type: 'integer' }, '5'),
    // An example without a schema, and a schema of another object.
    operation({ parameters: [{ in: 'query', name: 'a', example: 5 }] }),
    { schema: { type: 'string', content: { 'application/json': { schema: pet, example: 5 } } } },
  ],
  invalid: [
    {
      ...body({ example: { secret: 's' } }),
      findings: [
        {
          pointer: `${inBody}/example`,
          message: "The example is rejected by the schema beside it: it must have required property 'name'.",
        },
      ],
    },
    { ...body({ example: response }), findings: [{ pointer: `${inBody}/example`, message: /secret/ }] },
    { ...answer({ example: request }), findings: [{ pointer: `${inAnswer}/example`, message: /'id'/ }] },
    {
      ...answer({ examples: { short: { value: { id: 1, name: 'R' } }, long: { value: response } } }),
      findings: [
        {
          pointer: `${inAnswer}/examples/short/value/name`,
          message: /^Example "short" is rejected by the schema beside it: name in it must not have fewer/,
        },
      ],
    },
    {
      ...answer({ examples: { a: { dataValue: 5 } } }),
      findings: [{ pointer: `${inAnswer}/examples/a/dataValue` }],
    },
    {
      ...answer({ example: 5 }, 'application/problem+json; charset=utf-8'),
      findings: [
        { pointer: '/paths/~1a/post/responses/200/content/application~1problem+json; charset=utf-8/example' },
      ],
    },
    { ...body({ example: '{"name":5}' }), findings: [{ pointer: `${inBody}/example` }] },
    {
      files: {
        'api.yaml':
          'openapi: 3.1.0\npaths: { /a: { get: { responses: { "200": { $ref: "parts.yml#/ok" } } } } }\ncomponents: { examples: { a: { value: { id: x } } } }\n',
        'parts.yml':
          'ok: { content: { application/json: { schema: { properties: { id: { type: integer } } }, examples: { b: { $ref: "api.yaml#/components/examples/a" } } } } }\n',
      },
      findings: [
        { pointer: '/ok/content/application~1json/examples/b/$ref', message: /id in it must be integer/ },
      ],
    },
    {
      ...parameter({ type: 'integer' }, 'five'),
      findings: [{ pointer: '/paths/~1a/post/parameters/0/example' }],
    },
    {
      ...parameter({ type: 'string', enum: ['a', 'b'] }, 'c'),
      findings: [{ pointer: '/paths/~1a/post/parameters/0/example' }],
    },
    {
      ...parameter({ type: 'object', required: ['a'] }, {}),
      findings: [{ pointer: '/paths/~1a/post/parameters/0/example' }],
    },
    {
      ...header({ type: 'integer' }, 'soon'),
      findings: [{ pointer: '/paths/~1a/post/responses/200/headers/X-A/example' }],
    },
  ],
})
