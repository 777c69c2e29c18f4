import type { Call } from './calls.ts'
import { type Content, nameOf, openapi, type Parameter, resolved, schemasOf } from './document.ts'

/** A call with the examples of what it requires, for samples in every language. */
export type SampleRequest = {
  readonly method: string
  readonly url: string
  /** All but the token, whose value is the visitor's own. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The first example, and the name of its type. */
  readonly body?: { readonly value: unknown; readonly type: string }
  /** The type of the response, if it is a resource. */
  readonly response?: string
}

/** Headers that Microsoft asks for with every call, although the service does without them. */
export const identifiers = ['MS-RequestId', 'MS-CorrelationId'] as const

/** The first example of a parameter, as it stands in a call. */
const exampleOf = ({ schema, content }: Parameter): string => {
  const example = schema?.examples?.[0] ?? Object.values(content ?? {})[0]?.example
  return typeof example === 'string' ? example : JSON.stringify(example)
}

/** The examples of a body, by name. */
export function bodiesOf(
  content: Content | undefined,
): readonly { readonly name: string; readonly value: unknown }[] {
  return Object.values(content ?? {}).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]) => ({ name, value: resolved(example).value })),
  )
}

const firstType = (content: Content | undefined): string | undefined => schemasOf(content).map(nameOf)[0]

export function requestOf({ method, path, parameters, operation }: Call): SampleRequest {
  const sent = parameters.filter(
    ({ name, required }) => required === true || identifiers.some((identifier) => identifier === name),
  )
  const filled = sent.reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, exampleOf(parameter)),
    path,
  )
  const asked = sent
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) => `${parameter.name}=${encodeURIComponent(exampleOf(parameter))}`)
  const query = asked.length === 0 ? '' : `?${asked.join('&')}`
  const content = operation.requestBody?.content
  const [body] = bodiesOf(content)
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))
  const response = success === undefined ? undefined : firstType(resolved(success[1]).content)
  return {
    method: method.toUpperCase(),
    url: `${openapi.servers[0]?.url}${filled}${query}`,
    headers: [
      ...sent
        .filter((parameter) => parameter.in === 'header')
        .map((parameter) => [parameter.name, exampleOf(parameter)] as const),
      ...(body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
    ],
    ...(body === undefined ? {} : { body: { value: body.value, type: firstType(content) ?? '' } }),
    ...(response === undefined ? {} : { response }),
  }
}
