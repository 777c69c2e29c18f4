import type { Page } from '../family.ts'
import { code } from '../markdown.ts'
import { declarationText } from './declaration-text.ts'
import { sourceLink } from './source-link.ts'
import type { ApiSymbol } from './symbols.ts'

const kinds: Readonly<Record<ApiSymbol['kind'], string>> = {
  function: 'Function',
  constant: 'Constant',
  class: 'Class',
  type: 'Type',
}

const fence = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``

const importOf = ({ name, kind, specifier }: ApiSymbol): string =>
  `import ${kind === 'type' ? 'type ' : ''}{ ${name} } from '${specifier}'`

/** What typedoc writes, without its signature, which the page shows better, and without empty sections. */
function bodyOf(written: string): { readonly comment: string; readonly tables: string } {
  const text = written
    .replace(/^```ts\n[^]*?\n```\n/, '')
    .replaceAll(/(\]\(\/[^)#\s]*)\.md/g, '$1')
    .replaceAll('\n***\n', '\n')
  const [comment = '', ...sections] = text.split(/^(?=## )/m)
  return { comment, tables: sections.filter(says).join('') }
}

/** A result that links to nothing, and a list of names, are in the declaration already. */
function says(section: string): boolean {
  if (section.startsWith('## Type Declaration')) return false
  if (section.startsWith('## Returns')) return section.includes('](')
  return !section.startsWith('## Type Parameters\n\n| Type Parameter |\n')
}

const linksTo = (symbols: readonly ApiSymbol[]): string =>
  symbols.length === 0
    ? ''
    : `Related: ${symbols.map(({ name, path }) => `[${code(name)}](/${path})`).join(', ')}.`

/** What a parameter that is an object of options may have, so that no second page is needed to call a function. */
const optionsOf = (named: readonly ApiSymbol[], written: ReadonlyMap<string, string>): string =>
  named
    .filter(({ kind, name }) => kind === 'type' && name.endsWith('Options'))
    .flatMap(({ name, path = '' }) => {
      const [, properties] = (written.get(path) ?? '').split(/^## Properties\n/m)
      const [rows = ''] = (properties ?? '')
        .replaceAll(/(\]\(\/[^)#\s]*)\.md/g, '$1')
        .split(/^(?:## |\*\*\*$)/m)
      // An anchor that typedoc sets for a row belongs to the page of the type.
      return rows === ''
        ? []
        : [`## Options in \`${name}\`\n\n${rows.replaceAll(/<a id="[^"]*"><\/a> ?/g, '').trim()}`]
    })
    .join('\n\n')

/** The first sentence of its doc comment, after its name and where it comes from. */
function descriptionOf({ name, kind, specifier, comment }: ApiSymbol): string {
  const [sentence = ''] =
    /^[^]*?[.!?](?=\s|$)/.exec(comment.replaceAll(/[`*]/g, '').replaceAll(/\s+/g, ' ')) ?? []
  return `${kinds[kind]} ${name} of ${specifier}${sentence === '' ? '' : `: ${sentence}`}`
}

/** The page of one export: what it is for, how to import it, its declaration, and the tables that typedoc makes. */
export function symbolPage(
  symbol: ApiSymbol,
  path: string,
  written: ReadonlyMap<string, string>,
  named: readonly ApiSymbol[],
): Page {
  const { comment, tables } = bodyOf(written.get(path) ?? '')
  const options = symbol.kind === 'function' ? optionsOf(named, written) : ''
  const link = sourceLink(symbol.declaration)
  const hasProperties = tables.includes('## Properties')
  return {
    path,
    title: symbol.name,
    description: descriptionOf(symbol),
    // Vue must not read expressions in what is code and quotation throughout.
    text: `${kinds[symbol.kind]} of [${code(symbol.specifier)}](/reference/packages/${path.split('/')[2]}/).${link === undefined ? '' : ` [Source](${link}).`}

<div v-pre>

${comment.trim()}

${fence(importOf(symbol))}

## Declaration

${fence(declarationText(symbol.declaration, !hasProperties))}

${linksTo(named)}

${tables.trim()}

${options}

</div>`,
  }
}
