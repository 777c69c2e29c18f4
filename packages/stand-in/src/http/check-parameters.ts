import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { type DescribedOperation, describedOperations, type Parameter } from '../document.ts'
import { refuse } from '../faults/refuse.ts'
import type { Answer } from '../routes/answer.ts'
import type { Call } from '../routes/call.ts'

type Sent = Readonly<Record<string, unknown>>
type Parameters = Pick<Call, 'params' | 'query' | 'headers'>

// Every format of the document comes with a pattern. Numbers are sent as texts.
const ajv = new Ajv2020({ strict: false, validateFormats: false, coerceTypes: true })

/** The documents require it; the official SDKs leave it out, and send the etag in the body. */
const etagHeader = 'If-Match'

const validators = new Map(
  describedOperations.map(({ id, parameters }) => [
    id,
    {
      params: compile(parameters, 'path'),
      query: compile(parameters, 'query'),
      headers: compile(parameters, 'header'),
    },
  ]),
)

function compile(parameters: readonly Parameter[], location: Parameter['in']): ValidateFunction {
  const own = parameters.filter((parameter) => parameter.in === location)
  // Node has the names of headers in lower case.
  const nameOf = ({ name }: Parameter): string => (location === 'header' ? name.toLowerCase() : name)
  return ajv.compile({
    type: 'object',
    properties: Object.fromEntries(own.map((one) => [nameOf(one), one.schema ?? { type: 'string' }])),
    required: own.filter(({ name, required }) => required === true && name !== etagHeader).map(nameOf),
  })
}

/** Samples of the documents send `X-Locale: "en-US"`, with its quotation marks. */
function unquoted(headers: Sent): Record<string, unknown> {
  const locale = headers['x-locale']
  return typeof locale === 'string'
    ? { ...headers, 'x-locale': locale.replace(/^"(.*)"$/, '$1') }
    : { ...headers }
}

const same = (one: string, other: unknown): boolean => one.toLowerCase() === String(other).toLowerCase()

/** A query with its names, and enum values, as they are described: the service takes them in any letter case. */
function asDescribed(parameters: readonly Parameter[], query: Sent): Record<string, unknown> {
  const own = parameters.filter((parameter) => parameter.in === 'query')
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const parameter = own.find((one) => same(one.name, name))
      const { enum: values = [] } = (parameter?.schema ?? {}) as { readonly enum?: readonly string[] }
      const isTwice =
        parameter !== undefined && parameter.name !== name && Object.hasOwn(query, parameter.name)
      return [isTwice ? name : (parameter?.name ?? name), values.find((one) => same(one, value)) ?? value]
    }),
  )
}

/** The parameters of a call, with numbers as numbers, or the answer that refuses them. */
export function checkParameters(
  { id, parameters }: DescribedOperation,
  sent: { readonly params: Sent; readonly query: Sent; readonly headers: Sent },
): Parameters | Answer {
  const validate = validators.get(id)
  if (validate === undefined) throw new Error(`no operation ${id}`)
  // Coercion changes what it is given.
  const { params, query, headers } = {
    params: { ...sent.params },
    query: asDescribed(parameters, sent.query),
    headers: unquoted(sent.headers),
  }
  if (!validate.params(params)) {
    const name = validate.params.errors?.[0]?.instancePath.slice(1) ?? ''
    return name === 'customerId' ? refuse('InvalidCustomerId') : refuse('InvalidRequest', { data: [name] })
  }
  for (const [check, value] of [
    [validate.query, query],
    [validate.headers, headers],
  ] as const) {
    if (check(value)) continue
    const [first] = check.errors ?? []
    return refuse('InvalidRequest', { data: [first?.instancePath.slice(1) ?? ''] })
  }
  return { params, query, headers } as Parameters
}
