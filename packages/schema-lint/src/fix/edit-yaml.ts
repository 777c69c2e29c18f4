import type * as Yaml from 'yaml'
import { yaml } from '../source/yaml.ts'
import type { PathEdit } from './edit-json.ts'

/** Applies edits to a YAML text. Comments stay; undefined if an alias is in the way. */
export function editYaml(text: string, edits: readonly PathEdit[]): string | undefined {
  const { parseDocument } = yaml()
  const document = parseDocument(text, { merge: true, logLevel: 'silent' })
  for (const edit of edits) {
    if (!applyEdit(document, edit)) return undefined
  }
  return document.toString({ lineWidth: 0, indent: indentOf(text) })
}

function applyEdit(document: Yaml.Document, edit: PathEdit): boolean {
  const { isAlias, isMap, isScalar } = yaml()
  const parent: unknown = document.getIn(edit.path.slice(0, -1), true) ?? document.contents
  for (let length = 1; length <= edit.path.length; length += 1) {
    if (isAlias(document.getIn(edit.path.slice(0, length), true))) return false
  }
  if (edit.op === 'set') document.setIn(edit.path, document.createNode(edit.value))
  else if (edit.op === 'remove') document.deleteIn(edit.path)
  else {
    const key = edit.path.at(-1)
    const pair = isMap(parent)
      ? parent.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key)
      : undefined
    if (pair === undefined) return false
    if (isScalar(pair.key)) pair.key.value = edit.to
    else pair.key = edit.to
  }
  return true
}

function indentOf(text: string): number {
  return /^( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2
}
