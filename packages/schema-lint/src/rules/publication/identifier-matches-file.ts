import { defineRule } from '../../engine/rule.ts'
import { rootIdentifierOf } from '../../analysis/references/root-identifier.ts'
import { showValue } from '../../analysis/texts/show-value.ts'

export const identifierMatchesFile = defineRule({
  id: 'identifier-matches-file',
  group: 'publication',
  severity: 'info',
  presets: ['publish'],
  documentation: {
    summary: 'The identifier of a schema contains the name of its file.',
    rationale:
      'People and tools find a schema file by its address. If the two differ, usually the file was copied and the identifier forgotten.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1',
    good: [{ files: { 'order.schema.json': { $id: 'https://contoso.com/v1/order.schema.json' } } }],
    bad: [{ files: { 'invoice.schema.json': { $id: 'https://contoso.com/v1/order.schema.json' } } }],
  },
  checkDocument(document, { report }) {
    const root = rootIdentifierOf(document)
    const [path = ''] = root?.id.split(/[#?]/) ?? []
    // Without a slash there is no path: a URN, or just a fragment.
    if (root === undefined || !path.replace(/^[a-z]+:\/\//i, '').includes('/')) return
    const { schema, keyword, id } = root
    const actual = stemOf(document.name)
    // A version may follow the name. The index of a folder is named like the folder.
    const named = path.split('/').map(stemOf)
    if (named.includes(actual) || path.endsWith('/') || ['index', 'schema'].includes(actual)) return
    report({
      at: schema,
      path: [keyword],
      message: `"${keyword}" is ${showValue(id)}, but the file is named ${showValue(lastOf(document.name))}.`,
    })
  },
})

function lastOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

/** The last part of a path, without the ending of schemas. */
function stemOf(path: string): string {
  const last = lastOf(path).replace(/\.(?:json|jsonc|ya?ml)$/i, '')
  return last.replace(/[._-]schema$/i, '').toLowerCase()
}
