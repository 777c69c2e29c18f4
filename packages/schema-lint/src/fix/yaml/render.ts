import type * as Yaml from 'yaml'
import { yaml } from '../../source/yaml.ts'

// What YAML 1.1 reads otherwise is quoted.
const options = { compat: 'yaml-1.1', version: '1.2' } as const
const layout = {
  lineWidth: 0,
  flowCollectionPadding: true,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
} as const

/** A value on one line, readable in a block and within brackets; in the quotes of the scalar that it replaces. */
export function renderInline(value: unknown, like?: Yaml.Node): string {
  const { Document, isScalar, isSeq } = yaml()
  const document = new Document([value], options)
  const list = document.contents as unknown as Yaml.YAMLSeq
  list.flow = true
  const [item] = list.items
  if (isScalar(item) && isScalar(like) && like.type?.startsWith('QUOTE') === true) item.type = like.type
  if (isScalar(item) && typeof value === 'string' && value.includes('\n')) item.type = 'QUOTE_DOUBLE'
  const text = document.toString({ ...layout, flowCollectionPadding: !isTight(like, isSeq) }).trim()
  return text.slice(1, -1).trim()
}

/** Whether the brackets of a collection touch what is in them; those of a new list do. */
function isTight(like: Yaml.Node | undefined, isSeq: (typeof Yaml)['isSeq']): boolean {
  return like === undefined || isSeq(like) || !('items' in like)
}

/** A key as the one is written that it replaces. */
export function renderKey(key: string, like?: Yaml.Node): string {
  return renderInline(key, like)
}

/** The lines of `key: value` or `- value`, the first without indentation. */
export function renderMember(key: string | undefined, value: unknown, unit: number): readonly string[] {
  const { Document, isScalar, visit } = yaml()
  const document = new Document(key === undefined ? [value] : { [key]: value }, options)
  visit(document, {
    Seq: (_key, list) => {
      if (list !== (document.contents as unknown) && list.items.every((item) => isScalar(item)))
        list.flow = true
    },
  })
  return document
    .toString({ ...layout, indent: Math.max(1, unit), flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
}
