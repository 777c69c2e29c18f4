import fc from 'fast-check'
import { loadFixtures } from '@openpartner/fixtures'
import { document, hostile, resolved, valueOf } from './generated-body.ts'

/** A request, as it goes over the wire. */
export type FuzzRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | undefined
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND']

const fixtures: Readonly<Record<string, Parameters<typeof loadFixtures>[0]>> = {
  'create-customer': 'create-customer-request',
  'update-billing-profile': 'update-billing-profile-request',
  'patch-customer': 'patch-customer-request',
}

function documentsOf(operation: string): readonly unknown[] {
  const resource = fixtures[operation]
  return resource === undefined ? [] : loadFixtures(resource).valid.map(({ value }) => value)
}

const operations = Object.entries(document.paths).flatMap(([path, { parameters, ...byMethod }]) =>
  Object.entries(byMethod).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    parameters: [...((parameters ?? []) as unknown as unknown[]), ...(operation.parameters ?? [])].map(
      resolved,
    ),
    schema: schemaOf(operation.requestBody),
    documents: documentsOf(operation.operationId),
  })),
)

function schemaOf(requestBody: unknown): unknown {
  const { content } = resolved(requestBody) as { content?: Record<string, { schema: unknown }> }
  return content?.['application/json']?.schema
}

/** Of customers that are there. */
export const ids = ['1', '2', '3'].map((digit) => `${digit.repeat(8)}-1111-4111-8111-111111111111`)

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...ids, 'US', 'xx', '%00', '..', '%2e%2e', '%zz', '😀'),
)

/** The characters that Node sends in a URL, or in a header. */
const inUrl = (value: string): string =>
  value.replaceAll(/[^!-~]/gu, (one) => encodeURIComponent(/\p{Cs}/u.test(one) ? '?' : one))
const inHeader = (value: string): string => value.replaceAll(/[^\t -~\u0080-\u00ff]/gu, '?')

const rarely = <Value>(usual: fc.Arbitrary<Value>, unusual: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: unusual })

function parametersIn(location: string, parameters: readonly Readonly<Record<string, unknown>>[]) {
  const own = parameters.filter((parameter) => parameter.in === location)
  const values = own.map(
    ({ name, schema }) =>
      [String(name), rarely(schema === undefined ? text : valueOf(schema).map(asText), text)] as const,
  )
  return fc.record(Object.fromEntries(values), { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>
}

const asText = (value: unknown): string => {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  } catch {
    return ''
  }
}

const bodies = (schema: unknown, documents: readonly unknown[]): fc.Arbitrary<Buffer | undefined> => {
  const generated = valueOf(schema ?? { type: 'object', properties: {} })
  const value = documents.length === 0 ? generated : fc.oneof(generated, changed(documents))
  const json = value.map((one) => Buffer.from(asText(one)))
  const cut = fc.tuple(json, fc.nat(200)).map(([bytes, end]) => bytes.subarray(0, end))
  const other = fc.oneof(
    cut,
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    fc.constant(undefined),
  )
  return schema === undefined ? rarely(fc.constant(undefined), json) : rarely(json, other)
}

/** A valid document with another domain, and perhaps one value that is anything. */
const changed = (documents: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...documents), fc.uuid(), fc.option(fc.tuple(fc.nat(40), hostile)))
    .map(([one, name, change]) => {
      let left = change?.[0] ?? -1
      return JSON.parse(JSON.stringify(one), (key, value: unknown) => {
        if (key === 'domain') return `${name}.onmicrosoft.com`
        return (left -= 1) === -1 && change !== null ? change[1] : value
      }) as unknown
    })

/** Requests of the document, with anything in them changed. */
export const fuzzRequests: fc.Arbitrary<FuzzRequest> = fc
  .constantFrom(...operations)
  .chain(({ path, method, parameters, schema, documents }) =>
    fc
      .record({
        method: rarely(fc.constant(method), fc.constantFrom(...methods)),
        segments: fc.array(rarely(fc.constantFrom(...ids), text), { minLength: 3, maxLength: 3 }),
        tail: rarely(fc.constant(''), text),
        query: fc.tuple(parametersIn('query', parameters), fc.dictionary(text, text, { maxKeys: 1 })),
        headers: fc.tuple(
          parametersIn('header', parameters),
          rarely(
            fc.constant({}),
            fc.constantFrom(
              { Prefer: 'fault=?' },
              { Expect: 'x' },
              { 'If-Match': '"' },
              { 'Content-Type': 'text/plain' },
              { Authorization: 'Basic x' },
              { Authorization: '' },
              { Host: 'x.example' },
              { 'X-HTTP-Method-Override': 'DELETE' },
            ),
          ),
        ),
        body: bodies(schema, documents),
      })
      .map((parts): FuzzRequest => {
        let next = 0
        const filled = path.replaceAll(/\{\w+\}/g, () => parts.segments[next++ % 3] ?? '') + parts.tail
        const pairs = parts.query.flatMap((one) => Object.entries(one))
        const query = pairs.map((pair) => pair.map((one) => inUrl(one)).join('=')).join('&')
        const headers = Object.entries({
          Authorization: 'Bearer fuzz',
          'Content-Type': 'application/json',
          ...parts.headers[0],
          ...parts.headers[1],
        }).map(([name, value]) => [name, inHeader(value)] as const)
        const url = `${inUrl(filled)}${query === '' ? '' : `?${query}`}`
        return {
          method: parts.method,
          path: url.startsWith('/') ? url : `/${url}`,
          headers: Object.fromEntries(headers),
          body: parts.body,
        }
      }),
  )
