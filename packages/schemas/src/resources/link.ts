import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { optionalText } from '../define/text.ts'

const LinkHeaderSchema = Type.Object(
  {
    key: Type.Optional(
      optionalText(256, { description: 'Header name.', examples: ['MS-ContinuationToken'], readOnly: true }),
    ),
    value: Type.Optional(
      optionalText(8192, { description: 'Header value.', examples: ['AAAAAA=='], readOnly: true }),
    ),
  },
  { description: 'A header of the call.', examples: [{ key: 'MS-ContinuationToken', value: 'AAAAAA==' }] },
)

export const LinkSchema = openObject(
  'link',
  {
    title: 'Link',
    description: 'A call that the service offers on a resource.',
    examples: [{ uri: '/customers/0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11', method: 'GET', headers: [] }],
  },
  {
    uri: Type.Optional(
      optionalText(2048, {
        description: 'Address of the call, relative to the service root, with or without /v1.',
        examples: ['/v1/customers?size=10', '/customers/0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'],
        readOnly: true,
      }),
    ),
    method: Type.Optional(
      optionalText(16, { description: 'HTTP method of the call.', examples: ['GET'], readOnly: true }),
    ),
    headers: Type.Optional(
      Type.Array(LinkHeaderSchema, {
        description: 'Headers that the call must carry.',
        examples: [[], [{ key: 'MS-ContinuationToken', value: 'AAAAAA==' }]],
        maxItems: 64,
        readOnly: true,
      }),
    ),
    body: Type.Optional(
      optionalText(65536, {
        description: 'Body that the call must carry; in the service contract only.',
        examples: [''],
        readOnly: true,
      }),
    ),
  },
)
