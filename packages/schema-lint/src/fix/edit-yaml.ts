import type * as Yaml from 'yaml'
import type { Path } from '../source/node.ts'
import { yaml } from '../source/yaml.ts'
import type { Editor, Patch, PathEdit, Span } from './patch.ts'
import { insertInto, removeFrom, replaceNode } from './yaml/change.ts'
import { membersOf } from './yaml/members.ts'
import { alignedText } from './yaml/aligned-text.ts'
import { renderKey } from './yaml/render.ts'
import type { YamlText } from './yaml/yaml-text.ts'

/** Edits YAML by range, so that comments, quotes and the layout of everything else stay. */
export function editorOfYaml(whole: string, allComments: readonly Span[]): Editor {
  const { parseDocument } = yaml()
  const mark = whole.startsWith('\uFEFF') ? 1 : 0
  const text = whole.slice(mark)
  const document = parseDocument(text, {
    keepSourceTokens: true,
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  const source = {
    text,
    comments: allComments.map(({ start, end }) => ({ start: start - mark, end: end - mark })),
    unit: indentOf(text),
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
  }
  return {
    patchesOf: (edit) =>
      patchesOf(source, document, edit)?.map(({ start, end, text: by }) => ({
        start: start + mark,
        end: end + mark,
        text: by,
      })),
  }
}

function patchesOf(source: YamlText, document: Yaml.Document, edit: PathEdit): readonly Patch[] | undefined {
  const { isMap, isScalar, isCollection } = yaml()
  const key = edit.path.at(-1)
  const parent = nodeAt(document, edit.path.slice(0, -1))
  if (key === undefined) return edit.op === 'set' && parent ? set(source, parent, edit.value) : undefined
  if (!isCollection(parent)) return undefined
  if (edit.op === 'rename') {
    const named = isMap(parent) ? pairOf(document, parent, String(key))?.key : undefined
    const [start, end] = (isScalar(named) && named.range) || []
    if (start === undefined || end === undefined || !isScalar(named)) return undefined
    return [{ start, end, text: renderKey(edit.to, named) }]
  }
  const present = nodeAt(document, edit.path)
  if (edit.op === 'remove') {
    if (present === undefined) return undefined
    const holder = isMap(parent) ? holderOf(document, parent, String(key)) : parent
    return holder && removeFrom(source, holder, new Set([indexIn(holder, key)]))
  }
  return present ? set(source, present, edit.value) : insertInto(source, parent, String(key), [edit.value])
}

/** Sets a value. Of a list, items that stay are not touched. */
function set(source: YamlText, node: Yaml.Node, value: unknown): readonly Patch[] | undefined {
  const { isScalar, isSeq } = yaml()
  if (isScalar(node) && typeof node.value === 'string' && typeof value === 'string') {
    const aligned = alignedText(source, node, node.value, value)
    if (aligned !== undefined) return aligned
  }
  if (isSeq(node) && Array.isArray(value)) {
    const changed = changeItems(source, node, value)
    if (changed !== undefined) return changed
  }
  return replaceNode(source, node, value)
}

/** Removes the items that a list no longer has, and adds new ones at its end; undefined if more changed. */
function changeItems(
  source: YamlText,
  list: Yaml.YAMLSeq,
  values: readonly unknown[],
): readonly Patch[] | undefined {
  const { isScalar } = yaml()
  const removed = new Set<number>()
  let next = 0
  for (const [index, item] of list.items.entries()) {
    if (!isScalar(item)) return undefined
    if (next < values.length && item.value === values[next]) next += 1
    else removed.add(index)
  }
  const added = values.slice(next)
  if (removed.size === list.items.length || membersOf(list).length !== list.items.length) return undefined
  const inserted = added.length > 0 ? insertInto(source, list, undefined, added, removed) : []
  return inserted && [...(removed.size > 0 ? removeFrom(source, list, removed) : []), ...inserted]
}

/** The node at a path, aliases and merge keys followed. */
function nodeAt(document: Yaml.Document, path: Path): Yaml.Node | undefined {
  const { isMap, isSeq } = yaml()
  let node = followed(document, document.contents)
  for (const step of path) {
    if (isMap(node)) node = followed(document, pairOf(document, node, String(step))?.value)
    else node = isSeq(node) ? followed(document, node.items[Number(step)]) : undefined
  }
  return node
}

function followed(document: Yaml.Document, node: unknown): Yaml.Node | undefined {
  const { isAlias, isNode } = yaml()
  if (isAlias(node)) return node.resolve(document)
  return isNode(node) ? node : undefined
}

function pairOf(document: Yaml.Document, map: Yaml.YAMLMap, key: string): Yaml.Pair | undefined {
  const holder = holderOf(document, map, key)
  return holder?.items[indexIn(holder, key)]
}

/** The map that a key is written in: the map itself, or one that it merges. */
function holderOf(
  document: Yaml.Document,
  map: Yaml.YAMLMap,
  key: string,
  depth = 0,
): Yaml.YAMLMap | undefined {
  const { isMap, isSeq } = yaml()
  if (indexIn(map, key) !== -1) return map
  if (depth > maxMerges) return undefined
  for (const pair of map.items) {
    if (nameOf(pair) !== '<<') continue
    const merged = followed(document, pair.value)
    const sources = isSeq(merged) ? merged.items.map((item) => followed(document, item)) : [merged]
    for (const each of sources) {
      const holder = isMap(each) ? holderOf(document, each, key, depth + 1) : undefined
      if (holder !== undefined) return holder
    }
  }
  return undefined
}

/** Maps that merge maps, beyond which nothing is edited. */
const maxMerges = 20

function indexIn(collection: Yaml.YAMLMap | Yaml.YAMLSeq, key: string | number): number {
  const { isMap } = yaml()
  if (!isMap(collection)) return Number(key)
  return collection.items.findLastIndex((pair) => nameOf(pair) === String(key))
}

function nameOf({ key }: Yaml.Pair): string | undefined {
  const { isScalar } = yaml()
  const value: unknown = isScalar(key) ? key.value : undefined
  return typeof value === 'symbol' ? value.description : value === undefined ? undefined : String(value)
}

function indentOf(text: string): number {
  return /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2
}
