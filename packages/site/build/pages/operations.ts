import type { Family, Page } from '../family.ts'
import { code, escaped, link, table } from '../markdown.ts'
import { calls } from './operations/calls.ts'
import { openapi } from './operations/document.ts'
import { operationPage } from './operations/page.ts'

const { requests, per, scope } = openapi['x-rate-limit']

const overview = (): Page => ({
  path: 'reference/operations/index',
  title: 'Operations',
  text: `The calls on Customer resources of the Partner Center REST API, as its documents describe them. The pages are made from the OpenAPI documents of \`@openpartner/schemas\`, which you can download:

- [openapi.json](/openapi.json), OpenAPI 3.1
- [openapi-3.0.json](/openapi-3.0.json), OpenAPI 3.0, for tools that do not read 3.1

${openapi.tags
  .map(({ name, description }) => {
    const rows = calls
      .filter(({ operation }) => operation.tags.includes(name))
      .map(({ method, path, operation }) => [
        link(escaped(operation.summary), `/reference/operations/${operation.operationId}`),
        code(method.toUpperCase()),
        code(path),
      ])
    return `## ${name}\n\n${escaped(description)}\n\n${table(['Operation', 'Method', 'Path'], rows)}`
  })
  .join('\n\n')}

## Clouds

${table(
  ['Server', 'Cloud'],
  openapi.servers.map(({ url, description }) => [code(url), escaped(description)]),
)}

## Sign-in

${escaped(openapi.components.securitySchemes.bearer?.description ?? '')} It goes with every call, in the header ${code('Authorization: Bearer …')}.

## Rate limit

${requests} calls per ${per}, counted by ${scope}. A call beyond that gets status 429 with ${code('Retry-After')}.

## Try it

[\`@openpartner/stand-in\`](/reference/packages/stand-in/) answers these calls on your own machine, in place of Partner Center.`,
})

/** The calls of the API: a page for each operation of the OpenAPI document. */
export const operationFamily: Family = {
  title: 'Operations',
  link: '/reference/operations/',
  isLarge: false,
  pages: () => [overview(), ...calls.map(operationPage)],
}
