import { resources } from '@openpartner/schemas'
import type { Page } from '../family.ts'
import { code, table } from '../markdown.ts'
import { alikeOf, isAlike } from './alike.ts'
import { prose } from './prose.ts'
import type { PublishedPackage } from './published.ts'
import type { ApiSymbol, Described } from './symbols.ts'

const kinds = [
  ['function', 'Functions'],
  ['class', 'Classes'],
  ['constant', 'Constants'],
  ['type', 'Types'],
] as const

/** Entry points without exports, by what importing them does. */
const effects: Readonly<Record<string, string>> = {
  '@openpartner/validators/customer.iife.js':
    'One plain script for engines that run JavaScript functions, such as those of data warehouses: one global `OpenPartner` with `Customer` and `CreateCustomerRequest`.',
  '@openpartner/schema-lint/vitest': 'Adds the matcher `toPassSchemaLint` to vitest, with its types.',
}

const linked = ({ name, path }: ApiSymbol): string =>
  path === undefined ? code(name) : `[${code(name)}](/${path})`

/** A TypeBox schema has the description of its resource. */
const commentOf = ({ name, comment }: ApiSymbol): string =>
  comment === '' ? (resources.find(({ type }) => name === `${type}Schema`)?.description ?? '') : comment

const firstSentence = (comment: string): string => comment.match(/^[^]*?\.(?=\s|$)/)?.[0] ?? comment

const described = (symbol: ApiSymbol): string[] => [linked(symbol), prose(firstSentence(commentOf(symbol)))]

function exportsSection({ entryPoint, own, again }: Described): string {
  const effect = effects[entryPoint.specifier]
  return [
    `## ${code(entryPoint.specifier)}`,
    ...(effect === undefined ? [] : [prose(effect)]),
    ...kinds.flatMap(([kind, title]) => {
      const symbols = own.filter((symbol) => symbol.kind === kind)
      return symbols.length === 0 ? [] : [table([title, 'What it is'], symbols.map(described))]
    }),
    ...(again.length > 0 && own.length > 0
      ? [`Also exported from here: ${again.map(linked).join(', ')}.`]
      : []),
  ].join('\n\n')
}

/** Entry points that only help bundlers include less. */
function partsSection(all: readonly Described[]): string {
  const parts = all.filter(({ own, again }) => own.length === 0 && again.length > 0)
  if (parts.length === 0) return ''
  const rows = parts.map(({ entryPoint, again }) => [
    code(entryPoint.specifier),
    again.map(linked).join(', '),
  ])
  return `## Parts\n\nThe same exports in smaller modules:\n\n${table(['Entry point', 'Exports'], rows)}`
}

type Names = (declarations: string) => readonly string[]

const alikeSection = (of: PublishedPackage, names: Names): string =>
  alikeOf(of)
    .map((group) => {
      const members = of.entryPoints.filter((entryPoint) => isAlike(entryPoint, group))
      const rows = members.map(({ specifier, declarations }) => [
        code(specifier),
        [...new Set(names(declarations))].map((name) => code(name)).join(', '),
      ])
      return `## ${group.title}\n\n${group.text}\n\n${table(['Entry point', 'Exports'], rows)}`
    })
    .join('\n\n')

const filesSection = ({ files }: PublishedPackage): string =>
  files.length === 0 ? '' : `## Files\n\n${files.map((file) => `- ${code(file)}`).join('\n')}`

/** The page of a package: how to get it, and everything that can be imported from it. */
export function packagePage(
  of: PublishedPackage,
  all: readonly Described[],
  names: Names,
  commands: string,
): Page {
  const sections = all.filter(({ own, again }) => own.length > 0 || again.length === 0)
  return {
    path: `reference/packages/${of.name}/index`,
    title: of.npmName,
    description: `${of.npmName}: ${of.description.replaceAll('`', '')}. Every export, with its declaration.`,
    text: [
      `${prose(of.description)}. [README](https://github.com/openpartner/openpartner/tree/main/packages/${of.name}#readme).`,
      `\`\`\`sh\nnpm install ${of.npmName}\n\`\`\``,
      commands,
      ...sections.map(exportsSection),
      partsSection(all),
      alikeSection(of, names),
      filesSection(of),
    ].join('\n\n'),
  }
}
