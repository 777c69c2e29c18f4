import { type DescribedOperation, describedOperations } from '../document.ts'

/** The operation that a request is for, or why there is none. */
export type Route =
  | {
      readonly operation: DescribedOperation
      readonly params: Readonly<Record<string, string>>
      readonly query: Readonly<Record<string, string | readonly string[]>>
    }
  /** The path exists, for other methods; without any, there is no such route. */
  | { readonly allowed: readonly string[] }
  /** The URL has an escape that is not UTF-8. */
  | { readonly malformed: true }

/** Every route: `GET /v1/customers`. */
export const routeNames: readonly string[] = describedOperations.map(
  ({ method, path }) => `${method} ${path}`,
)

const routes = describedOperations
  .map((operation) => ({
    operation,
    expression: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`, 'i'),
  }))
  // A fixed path goes before one with an identifier in the same position.
  .toSorted((one, other) => one.operation.path.split('{').length - other.operation.path.split('{').length)

/** Finds the operation for a method and a URL without a host. */
export function findRoute(method: string, url: string): Route {
  const [sent = '', ...rest] = (url.split('#')[0] ?? '').split('?')
  // SDKs put the root, the version and `links.next` together with a slash too many.
  const path = sent.replaceAll(/\/{2,}/g, '/')
  if (decode(path) === undefined) return { malformed: true }
  const found = routes.flatMap(({ operation, expression }) => {
    const match = expression.exec(path)
    return match === null ? [] : [{ operation, groups: match.groups ?? {} }]
  })
  const [closest] = found
  const samePath = found.filter(({ operation }) => operation.path === closest?.operation.path)
  const route = samePath.find(({ operation }) => operation.method === method)
  if (route === undefined) return { allowed: samePath.map(({ operation }) => operation.method) }
  const params = Object.fromEntries(
    Object.entries(route.groups).map(([name, value]) => [name, decode(value) ?? '']),
  )
  return { operation: route.operation, params, query: queryOf(rest.join('?')) }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** A name that comes several times has a list, which is not valid for any parameter. */
function queryOf(text: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(text)
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}
