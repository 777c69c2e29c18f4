/** What a message is: sent to the service, or by it. `either` where that depends on who reads, as in webhooks. */
export type Direction = 'request' | 'response' | 'either'

/** The objects of OpenAPI that lead to a schema or to an example. */
export type ObjectType =
  | 'OpenAPI'
  | 'Components'
  | 'Paths'
  | 'PathItem'
  | 'Webhook'
  | 'Operation'
  | 'Parameter'
  | 'RequestBody'
  | 'Responses'
  | 'Response'
  | 'Header'
  | 'MediaType'
  | 'Encoding'
  | 'Callback'
  | 'Example'
  | 'Schema'

/** What a field holds: an object, a list of objects, or an object whose values they are, under any name. */
export type Holding = readonly ['one' | 'list' | 'map', ObjectType]

type Description = {
  readonly fields?: Readonly<Record<string, Holding>>
  /** What every other key holds, except an extension. */
  readonly others?: ObjectType
  /** The direction of what is in it, unless something around it decides. */
  readonly direction?: Direction
}

const examples = { examples: ['map', 'Example'] } as const
const pathItem = {
  ...Object.fromEntries(
    ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'].map((method) => [
      method,
      ['one', 'Operation'] as const,
    ]),
  ),
  additionalOperations: ['map', 'Operation'],
  parameters: ['list', 'Parameter'],
} as const
const parameter = { schema: ['one', 'Schema'], content: ['map', 'MediaType'], ...examples } as const
const encodings = {
  encoding: ['map', 'Encoding'],
  prefixEncoding: ['list', 'Encoding'],
  itemEncoding: ['one', 'Encoding'],
} as const

/**
 * The fields of each object, in all versions from 3.0 to 3.2: none has another meaning in another version.
 * Specification: https://spec.openapis.org/oas/v3.2.0.html#objects-and-fields
 */
export const objectTypes: Readonly<Record<ObjectType, Description>> = {
  OpenAPI: {
    fields: {
      paths: ['one', 'Paths'],
      webhooks: ['map', 'Webhook'],
      components: ['one', 'Components'],
    },
  },
  Components: {
    fields: {
      schemas: ['map', 'Schema'],
      responses: ['map', 'Response'],
      parameters: ['map', 'Parameter'],
      examples: ['map', 'Example'],
      requestBodies: ['map', 'RequestBody'],
      headers: ['map', 'Header'],
      callbacks: ['map', 'Callback'],
      pathItems: ['map', 'PathItem'],
      mediaTypes: ['map', 'MediaType'],
    },
  },
  Paths: { others: 'PathItem' },
  PathItem: { fields: pathItem },
  // The service sends the requests of a webhook, or the client does: it depends on whose document this is.
  Webhook: { fields: pathItem, direction: 'either' },
  Operation: {
    fields: {
      parameters: ['list', 'Parameter'],
      requestBody: ['one', 'RequestBody'],
      responses: ['one', 'Responses'],
      callbacks: ['map', 'Callback'],
    },
  },
  Parameter: { fields: parameter, direction: 'request' },
  RequestBody: { fields: { content: ['map', 'MediaType'] }, direction: 'request' },
  Responses: { others: 'Response' },
  Response: {
    fields: { headers: ['map', 'Header'], content: ['map', 'MediaType'] },
    direction: 'response',
  },
  Header: { fields: parameter },
  MediaType: {
    fields: { schema: ['one', 'Schema'], itemSchema: ['one', 'Schema'], ...encodings, ...examples },
  },
  Encoding: { fields: { headers: ['map', 'Header'], ...encodings } },
  Callback: { others: 'PathItem', direction: 'either' },
  Example: {},
  Schema: {},
}
