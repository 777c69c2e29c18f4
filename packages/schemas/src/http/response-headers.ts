import { Type } from 'typebox'
import { requiredFormat, requiredText } from '../define/text.ts'
import { from, type Origin } from '../provenance/origin.ts'

/** What an answer has besides its body. */
type ResponseHeader = {
  readonly name: string
  readonly description: string
  readonly schema: object
  readonly origin: Origin
}

const uuid = { examples: ['94e4e214-6b06-4fb7-96d1-94d559f9b47f'] }

/** Every response header, by the name of its component. */
export const responseHeaders = {
  RequestId: {
    name: 'MS-RequestId',
    description: 'The identifier of the request; the one that was sent, if any.',
    schema: requiredFormat('uuid', { description: 'Identifier of the request.', ...uuid }),
    origin: from('documented', 'headers'),
  },
  CorrelationId: {
    name: 'MS-CorrelationId',
    description: 'The identifier for logs and traces; the one that was sent, if any.',
    schema: requiredFormat('uuid', { description: 'Identifier for logs and traces.', ...uuid }),
    origin: from('documented', 'headers'),
  },
  Locale: {
    name: 'X-Locale',
    description: 'Language and region of the response.',
    schema: requiredFormat('culture', { description: 'Language and region.', examples: ['en-US'] }),
    origin: from('observed', 'validate-address', 'remove-relationship'),
  },
  CorrelationVector: {
    name: 'MS-CV',
    description:
      'The correlation vector: the one that was sent, if any. For the people of Microsoft to trace a call.',
    schema: requiredText(128, { description: 'Correlation vector.', examples: ['iqOqN0FnaE2y0HcD.0'] }),
    origin: from('observed', 'service-contract', 'validate-address'),
  },
  ServerId: {
    name: 'MS-ServerId',
    description: 'Which server of the service answered.',
    schema: requiredText(128, { description: 'Identifier of a server.', examples: ['010301'] }),
    origin: from('observed', 'validate-address'),
  },
  ETag: {
    name: 'ETag',
    description:
      'Version of the resource in double quotation marks, the same as attributes.etag; rely on that one.',
    schema: requiredText(300, { description: 'Etag.', examples: ['"-1263453867612459871"'] }),
    origin: from('assumed', 'test-and-debug'),
  },
  RetryAfter: {
    name: 'Retry-After',
    description: 'Seconds to wait before the next call.',
    schema: Type.Integer({ minimum: 0, maximum: 86400, examples: [57] }),
    origin: from('documented', 'throttling'),
  },
  Authenticate: {
    name: 'WWW-Authenticate',
    description: 'How to sign in.',
    schema: requiredText(1024, { description: 'Challenge.', examples: ['Bearer realm="Partner Center"'] }),
    origin: from('documented', 'error-codes'),
  },
} as const satisfies Record<string, ResponseHeader>

export type ResponseHeaderName = keyof typeof responseHeaders

/** What every answer may have. */
export const commonResponseHeaders = [
  'RequestId',
  'CorrelationId',
  'CorrelationVector',
  'ServerId',
  'Locale',
] as const satisfies ResponseHeaderName[]
