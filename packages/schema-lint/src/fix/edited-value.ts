import type { Path } from '../source/node.ts'
import { setOwn } from '../source/objects.ts'
import type { PathEdit } from './patch.ts'

/** What a document's value is after an edit: what any text that has the edit must say. */
export function editedValue(value: unknown, { path, ...edit }: PathEdit): unknown {
  if (path.length === 0) return edit.op === 'set' ? edit.value : value
  const key = path[path.length - 1] as string | number
  return changedAt(value, path.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) {
      if (edit.op === 'remove') return parent.toSpliced(Number(key), 1)
      return edit.op === 'set' ? replaced(parent, Number(key), edit.value) : parent
    }
    const entries = Object.entries(parent as object)
    if (edit.op === 'remove') return fromEntries(entries.filter(([name]) => name !== key))
    if (edit.op === 'rename')
      return fromEntries(entries.map(([name, each]) => [name === key ? edit.to : name, each]))
    const isThere = Object.hasOwn(parent as object, key)
    return fromEntries(
      isThere
        ? entries.map(([name, each]) => [name, name === key ? edit.value : each])
        : [...entries, [String(key), edit.value]],
    )
  })
}

/** A copy with another value at the end of the path, which shares everything else. */
function changedAt(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return typeof value === 'object' && value !== null ? change(value) : value
  if (Array.isArray(value)) return replaced(value, Number(step), changedAt(value[Number(step)], rest, change))
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value
  return fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === step ? changedAt(each, rest, change) : each]),
  )
}

function replaced(list: readonly unknown[], index: number, value: unknown): unknown[] {
  const copy = [...list]
  copy[index] = value
  return copy
}

function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const [key, each] of entries) setOwn(value, key, each)
  return value
}
