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
    : `Named in it: ${symbols.map(({ name, path }) => `[${code(name)}](/${path})`).join(', ')}.`

/** The page of one export: what it is for, how to import it, its declaration, and the tables that typedoc makes. */
export function symbolPage(
  symbol: ApiSymbol,
  path: string,
  written: string,
  named: readonly ApiSymbol[],
): Page {
  const { comment, tables } = bodyOf(written)
  const link = sourceLink(symbol.declaration)
  const hasProperties = tables.includes('## Properties')
  return {
    path,
    title: symbol.name,
    // Vue must not read expressions in what is code and quotation throughout.
    text: `${kinds[symbol.kind]} of [${code(symbol.specifier)}](/reference/packages/${path.split('/')[2]}/).${link === undefined ? '' : ` [Source](${link}).`}

<div v-pre>

${comment.trim()}

${fence(importOf(symbol))}

## Declaration

${fence(declarationText(symbol.declaration, !hasProperties))}

${linksTo(named)}

${tables.trim()}

</div>`,
  }
}
