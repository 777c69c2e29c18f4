import { commonParameters } from '../../src/http/parameters.ts'
import type { Operation } from '../../src/http/operation.ts'
import { operations } from '../../src/operations/index.ts'
import { sources } from '../../src/provenance/sources.ts'
import { faultResponses, headersOf } from './faults.ts'
import { jsonContent } from './media-types.ts'
import { examplesOf, reference, schemaReference } from './schemas.ts'
import type { Json } from './json.ts'

const named = (name: string | null): string[] => (name === null ? [] : [name])

/** `oneOf` where several operations share an address: no body is valid for both. */
function content(names: readonly string[]): Json {
  const [schema, ...more] = names.map(schemaReference)
  const examples = Object.assign({}, ...names.map(examplesOf)) as Json
  return jsonContent(more.length === 0 ? schema : { oneOf: [schema, ...more] }, examples)
}

function documentation({ origin }: Operation): Json {
  const [source] = origin.sources
  if (source === undefined) throw new Error('An operation without a source')
  const { title, date, url } = sources[source]
  return { description: `${title} (${date})`, url }
}

/** The operations of one address and method as the single one that OpenAPI allows; it has the name of the first. */
function operationObject(same: readonly Operation[]): Json {
  const [first] = same
  if (first === undefined) throw new Error('No operation')
  const requests = same.flatMap(({ request }) => named(request))
  const success = {
    description:
      first.method === 'HEAD'
        ? 'Yes; there is no body'
        : first.status === 201
          ? 'Created'
          : first.status === 204
            ? 'Done; there is no body'
            : 'OK',
    headers: headersOf(first.responseHeaders),
    ...(first.response === null ? {} : { content: content([first.response]) }),
  }
  const outcomes = Object.fromEntries(
    Object.entries(first.outcomes ?? {}).map(([status, description]) => [
      status,
      { description, headers: headersOf([]) },
    ]),
  )
  return {
    operationId: first.id,
    tags: [first.tag],
    summary: first.summary,
    description: same.map(({ description }) => description).join('\n\n'),
    externalDocs: documentation(first),
    ...(first.parameters.length === 0
      ? {}
      : { parameters: first.parameters.map((name) => reference('parameters', name)) }),
    ...(requests.length === 0 ? {} : { requestBody: { required: true, content: content(requests) } }),
    responses: { [first.status]: success, ...faultResponses(first.faults), ...outcomes },
  }
}

/** The operations by what they have in common, in their own order. */
function grouped(all: readonly Operation[], key: (operation: Operation) => string): [string, Operation[]][] {
  const keys = [...new Set(all.map(key))]
  return keys.map((value) => [value, all.filter((operation) => key(operation) === value)])
}

/** The calls by path and method. */
export function paths(): Json {
  const parameters = commonParameters.map((name) => reference('parameters', name))
  const items = grouped(operations, ({ path }) => path).map(([path, onPath]) => {
    const methods = grouped(onPath, ({ method }) => method.toLowerCase())
    const objects = methods.map(([method, same]) => [method, operationObject(same)])
    return [path, { parameters, ...(Object.fromEntries(objects) as Json) }]
  })
  return Object.fromEntries(items)
}
