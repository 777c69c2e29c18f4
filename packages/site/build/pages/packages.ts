import type { Family } from '../family.ts'
import { code, table } from '../markdown.ts'
import { prose } from '../packages/prose.ts'
import { publishedPackages } from '../packages/published.ts'

/** The published packages. Their own pages take seconds to make: `packages/api-pages.ts`. */
export const packages: Family = {
  title: 'Packages',
  link: '/reference/packages/',
  isLarge: true,
  pages: () => [
    {
      path: 'reference/packages/index',
      title: 'Packages',
      text: `Everything that can be imported from the published packages, and the commands that they bring. All of them are ES modules for Node.js 20.19 or newer and for current browsers.

${table(
  ['Package', 'What it holds'],
  publishedPackages().map(({ name, npmName, description }) => [
    `[${code(npmName)}](/reference/packages/${name}/)`,
    prose(description),
  ]),
)}`,
    },
  ],
}
