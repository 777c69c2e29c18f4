import { registrationNumberCountries } from '@openpartner/registration'
import { absolute } from '../address.ts'
import type { Twin } from './twins.ts'

const introduction = `# OpenPartner

> JSON Schemas, validators, TypeScript types, form helpers, a linter and a local stand-in server for the Customer resources of Microsoft's Partner Center API. They report every issue of a customer, at its field, before the API is called.

Every page of the site has a Markdown twin: the page's address with \`.md\`, or \`index.md\` for a folder. [llms-full.txt](${absolute('llms-full.txt')}) has the guides and the reference of resources, operations and issue codes in one file.
`

const countries = new Set(registrationNumberCountries.map((code) => `countries/${code.toLowerCase()}.md`))

type Section = { readonly title: string; readonly has: (file: string) => boolean; readonly isFull?: true }

const within =
  (folder: string): Section['has'] =>
  (file) =>
    file.startsWith(folder)

/** For those who work on the project rather than with it. */
const contributors = /^guides\/(?:architecture|contributing|glossary|style)\.md$/

/** The parts of the list, as https://llmstxt.org describes it; what is in none of them is linked to by its overview. */
const sections: readonly Section[] = [
  { title: 'Guides', has: (file) => within('guides/')(file) && !contributors.test(file), isFull: true },
  { title: 'Resources', has: within('reference/resources/'), isFull: true },
  { title: 'Operations', has: within('reference/operations/'), isFull: true },
  { title: 'Issue codes', has: within('reference/issues/'), isFull: true },
  { title: 'Schemas', has: within('reference/schemas/') },
  { title: 'Packages', has: (file) => /^reference\/packages\/(?:[^/]+\/)?index\.md$/.test(file) },
  {
    title: 'Countries with a registration number',
    has: (file) => /^countries\/(?:index|contradictions)\.md$/.test(file) || countries.has(file),
  },
  {
    title: 'Optional',
    has: (file) =>
      contributors.test(file) ||
      /^(?:decisions|reference\/locales|reference\/rules)\/index\.md$|^(?:form|playground)\.md$/.test(file),
  },
]

/** Files that programs read. */
const data = [
  ['openapi.json', 'OpenAPI 3.1 document of the operations'],
  ['openapi-3.0.json', 'The same, as OpenAPI 3.0'],
  ['countries.json', 'What every country requires, with the ids of its kinds of number'],
  ['countries.csv', 'The same as CSV'],
] as const

/** `llms.txt`: where to read about what. */
export function llmsIndex(twins: readonly Twin[]): string {
  const [last, ...others] = sections
    .map(
      ({ title, has }) =>
        `## ${title}\n\n${twins
          .filter(({ file }) => has(file))
          .map(entry)
          .join('\n')}\n`,
    )
    .toReversed()
  const files = data.map(([path, text]) => `- [${path}](${absolute(path)}): ${text}`).join('\n')
  return [introduction, ...others.toReversed(), `## Data\n\n${files}\n`, last].join('\n')
}

const entry = ({ file, title, description }: Twin): string =>
  `- [${title}](${absolute(file)}): ${description.replace(`${title}: `, '')}`

/** `llms-full.txt`: the texts themselves, for those who read them all. */
export const llmsFull = (twins: readonly Twin[]): string =>
  [
    introduction,
    ...sections
      .filter(({ isFull }) => isFull)
      .flatMap(({ has }) => twins.filter(({ file }) => has(file)).map(({ text }) => text)),
  ].join('\n')
