import type { Call } from './calls.ts'
import { type Content, openapi, type Parameter, resolved } from './document.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The first example of a parameter, as it stands in a call. */
const exampleOf = ({ schema, content }: Parameter): string => {
  const example = schema?.examples?.[0] ?? Object.values(content ?? {})[0]?.example
  return typeof example === 'string' ? example : JSON.stringify(example)
}

/** The call as one types it into a shell, with the examples of what it requires. */
export function curlOf({ method, path, parameters, operation }: Call): string {
  const required = parameters.filter((parameter) => parameter.required === true)
  const address = required.reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, exampleOf(parameter)),
    path,
  )
  const headers = required
    .filter((parameter) => parameter.in === 'header')
    .map((parameter) => `--header ${quoted(`${parameter.name}: ${exampleOf(parameter)}`)}`)
  const [body] = bodiesOf(operation.requestBody?.content)
  const lines = [
    `curl --request ${method.toUpperCase()} ${quoted(`${openapi.servers[0]?.url}${address}`)}`,
    '--header "Authorization: Bearer $TOKEN"',
    ...headers,
    ...(body === undefined
      ? []
      : [
          `--header ${quoted('Content-Type: application/json')}`,
          `--data ${quoted(JSON.stringify(body.value, null, 2))}`,
        ]),
  ]
  return lines.join(' \\\n  ')
}

/** The examples of a body, by name. */
export function bodiesOf(
  content: Content | undefined,
): readonly { readonly name: string; readonly value: unknown }[] {
  return Object.values(content ?? {}).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]) => ({ name, value: resolved(example).value })),
  )
}
