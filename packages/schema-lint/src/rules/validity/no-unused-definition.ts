import { referencesOf } from '../../analysis/references/reference-keywords.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { defineRule } from '../../engine/rule.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { has, type Subschema } from '../../schema/subschema.ts'

export const noUnusedDefinition = defineRule({
  id: 'no-unused-definition',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'Every definition is referenced.',
    rationale:
      'A definition that nothing refers to is dead weight, or the reference that should use it is missing, and with it a constraint. Files with nothing but definitions are meant for others, and not reported.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.4',
    good: [
      { schema: { items: { $ref: '#/$defs/A' }, $defs: { A: true } } },
      { schema: { $defs: { A: true } } },
    ],
    bad: [{ schema: { type: 'string', $defs: { A: true } } }],
  },
  checkLinked(documents, { report, resolve }) {
    const used = new Set<Subschema>()
    for (const from of documents.flatMap(({ subschemas }) => subschemas)) {
      for (const { text } of referencesOf(from)) {
        const resolution = resolve(from, text)
        if (resolution.ok) addUsed(used, from, resolution.schema)
      }
    }
    for (const definition of documents.flatMap(({ subschemas }) => subschemas)) {
      if (used.has(definition) || !isUsed(definition)) continue
      const { document, path, via } = definition
      report({
        at: document,
        path,
        mark: 'key',
        message: `Nothing refers to "${shorten(String(via?.key))}" in "${via?.keyword}".`,
      })
    }
  },
})

/** What a reference leads to is used, and the schemas around it, unless the reference itself is in them. */
function addUsed(used: Set<Subschema>, from: Subschema, target: Subschema): void {
  const around = new Set(withHolders(from))
  for (const schema of withHolders(target)) if (!around.has(schema)) used.add(schema)
}

function* withHolders(schema: Subschema): Generator<Subschema> {
  for (let at: Subschema | undefined = schema; at !== undefined; at = at.parent ?? holderOf(at)) yield at
}

/** The schema around one that no keyword leads to. */
function holderOf({ document, path }: Subschema): Subschema | undefined {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const holder = document.schemaAt(path.slice(0, length))
    if (holder !== undefined) return holder
  }
  return undefined
}

/** Whether a definition is only for its own document: others may refer to one with an identifier. */
function isUsed(schema: Subschema): boolean {
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
