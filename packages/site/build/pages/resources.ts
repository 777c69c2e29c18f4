import { resources } from '@openpartner/schemas'
import type { Family, Page } from '../family.ts'
import { resourceLink } from './resources/descriptions.ts'
import { resourcePage } from './resources/page.ts'
import { table } from '../markdown.ts'

const directions = [
  [
    'response',
    'Responses',
    'What the service sends. Unknown properties are accepted, because the service adds some.',
  ],
  [
    'request',
    'Requests',
    'What a client sends. Unknown properties are rejected, because they are most likely typos.',
  ],
  ['shared', 'Parts', 'Parts of other resources.'],
] as const

const overview: Page = {
  path: 'reference/resources/index',
  title: 'Resources',
  text: `The Customer resources of the Partner Center API. Each has a JSON Schema, a validator and a type of the same name.

${directions
  .map(([direction, title, text]) => {
    const rows = resources
      .filter((resource) => resource.direction === direction)
      .map(({ name, description }) => [resourceLink(name), description])
    return `## ${title}\n\n${text}\n\n${table(['Resource', 'What it is'], rows)}`
  })
  .join('\n\n')}`,
}

/** What is sent and received: a page for each of the resources. */
export const resourceFamily: Family = {
  title: 'Resources',
  link: '/reference/resources/',
  isLarge: false,
  pages: () => [overview, ...resources.map(resourcePage)],
}
