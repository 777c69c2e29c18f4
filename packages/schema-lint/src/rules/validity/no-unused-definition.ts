import { referencesOf } from '../../analysis/reference-keywords.ts'
import { shorten } from '../../analysis/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { has, type Subschema } from '../../schema/subschema.ts'
import type { Path } from '../../source/node.ts'

export const noUnusedDefinition = defineRule({
  id: 'no-unused-definition',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'Every definition is referred to.',
    rationale:
      'A definition that nothing refers to is dead weight, or the reference that should use it is missing and its constraint with it. Files that hold nothing but definitions are for others, and left alone.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4',
    good: [
      { schema: { items: { $ref: '#/$defs/A' }, $defs: { A: true } } },
      { schema: { $defs: { A: true } } },
    ],
    bad: [{ schema: { type: 'string', $defs: { A: true } } }],
  },
  checkProject(documents, { report, resolve }) {
    const uses = new Map<SchemaDocument, Use[]>()
    for (const from of documents.flatMap(({ subschemas }) => subschemas)) {
      for (const { text } of referencesOf(from)) {
        const resolution = resolve(from, text)
        if (!resolution.ok) continue
        const { document, path } = resolution.schema
        uses.set(document, [...(uses.get(document) ?? []), { path, from }])
      }
    }
    for (const document of documents) {
      for (const definition of document.subschemas.filter(isJudged)) {
        const { path, via } = definition
        if ((uses.get(document) ?? []).some((use) => isUseOf(definition, use))) continue
        report({
          at: document,
          path,
          mark: 'key',
          message: `Nothing refers to "${shorten(String(via?.key))}" in "${via?.keyword}".`,
        })
      }
    }
  },
})

type Use = { readonly path: Path; readonly from: Subschema }

/** Whether a definition is there for its own document: others may refer to what has a name of its own. */
function isJudged(schema: Subschema): boolean {
  const { parent, via, document } = schema
  if (parent === undefined || (via?.keyword !== '$defs' && via?.keyword !== 'definitions')) return false
  return !isLibrary(parent) && !hasName(schema, document)
}

function isLibrary({ keywords, dialect }: Subschema): boolean {
  return !Object.keys(keywords).some((name) => {
    const role = dialect.keywords.get(name)?.role
    return role === 'applicator' || role === 'assertion' || role === 'reference'
  })
}

function hasName(schema: Subschema, document: SchemaDocument): boolean {
  return (
    ['$id', 'id', '$anchor', '$dynamicAnchor'].some((keyword) => has(schema, keyword)) ||
    document.childrenOf(schema).some((child) => hasName(child, document))
  )
}

/** Whether a reference leads to a definition or into it, from elsewhere. */
function isUseOf({ document, path }: Subschema, use: Use): boolean {
  return leads(path, use.path) && !(use.from.document === document && leads(path, use.from.path))
}

function leads(outer: Path, inner: Path): boolean {
  return outer.every((step, index) => String(step) === String(inner[index]))
}
