import { has, type Subschema } from '../../schema/subschema.ts'
import { canonicalText } from '../texts/canonical-text.ts'

/**
 * A text that is the same for two schemas of one dialect if they, and all schemas in them, say the same about values:
 * titles, examples, unknown keywords and the name of the dialect make no difference, nor do definitions with an
 * identifier of their own.
 */
export function assertionsOf(schema: Subschema): string {
  const { node, keywords, dialect, document } = schema
  if (node.kind !== 'object') return canonicalText(node.value)
  const children = document.childrenOf(schema)
  const texts = Object.keys(keywords)
    .filter((keyword) => speaksOfValues(keyword, schema))
    .toSorted()
    .flatMap((keyword) => {
      const held = children.filter(({ via }) => via?.keyword === keyword)
      if (held.length === 0) return [[keyword, canonicalText(keywords[keyword])]]
      const inner = held
        .filter(
          (child) => dialect.keywords.get(keyword)?.role !== 'definitions' || !has(child, dialect.idKeyword),
        )
        .map((child) => [String(child.via?.key ?? ''), assertionsOf(child)])
      return inner.length === 0 ? [] : [[keyword, inner.toSorted()]]
    })
  return JSON.stringify([dialect.id, texts])
}

function speaksOfValues(keyword: string, { dialect }: Subschema): boolean {
  const known = dialect.keywords.get(keyword)
  return keyword === 'format' || (known !== undefined && known.role !== 'annotation' && keyword !== '$schema')
}
