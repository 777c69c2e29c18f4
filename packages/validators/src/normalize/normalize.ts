import { toPointer } from '../issue.ts'
import { fold } from './fold.ts'
import type { Change, Normalization } from './normalization.ts'
import type { Shape } from './shape.ts'
import { repairText } from './text.ts'

/** Longer lists are given back as they are: a sparse one can claim billions of items. */
const longestList = 1_000_000

type Path = readonly (string | number)[]
type Log = { readonly changes: Change[]; readonly unknownKeys: string[] }

/** Repairs spellings by the shape of a resource. Never throws; a value that cannot be read is returned as it is. */
export function normalize(value: unknown, shape: Shape): Normalization {
  const record: Log = { changes: [], unknownKeys: [] }
  try {
    return { value: visit(value, shape, [], record), ...record }
  } catch {
    return { value, changes: [], unknownKeys: [] }
  }
}

function visit(value: unknown, shape: Shape, path: Path, record: Log): unknown {
  if (typeof value === 'string') {
    const repaired = repairText(value, shape)
    if (repaired === undefined) return value
    record.changes.push({ pointer: toPointer(path), from: value, to: repaired.text, reason: repaired.reason })
    return repaired.text
  }
  if (typeof shape !== 'object' || typeof value !== 'object' || value === null) return value
  if ('items' in shape && Array.isArray(value)) {
    if (value.length > longestList) return value
    return value.map((item: unknown, index) => visit(item, shape.items, [...path, index], record))
  }
  return 'properties' in shape && isRecord(value) ? visitObject(value, shape.properties, path, record) : value
}

function visitObject(
  value: object,
  shapes: { readonly [name: string]: Shape },
  path: Path,
  record: Log,
): Record<string, unknown> {
  const names = foldedNames(shapes)
  const entries: [string, unknown][] = []
  const taken = new Set(Object.keys(shapes).filter((name) => isGiven(value, name)))
  for (const [key, item] of Object.entries(value)) {
    if (item === null || item === undefined) {
      record.changes.push({
        pointer: toPointer([...path, key]),
        from: item,
        to: undefined,
        reason: 'null-dropped',
      })
      continue
    }
    const name = wireName(key, shapes, names, taken)
    if (name === undefined) {
      record.unknownKeys.push(toPointer([...path, key]))
      entries.push([key, item])
      continue
    }
    const here = [...path, name]
    if (name !== key)
      record.changes.push({ pointer: toPointer(here), from: key, to: name, reason: 'key-spelling' })
    entries.push([name, visit(item, shapes[name] ?? 'any', here, record)])
  }
  return Object.assign(Object.fromEntries(entries), symbolsOf(value))
}

const folded = /* @__PURE__ */ new WeakMap<object, ReadonlyMap<string, string>>()

/** The wire names of a shape by what is left of them after folding; made once a shape. */
function foldedNames(shapes: { readonly [name: string]: Shape }): ReadonlyMap<string, string> {
  const known = folded.get(shapes)
  if (known !== undefined) return known
  const names = new Map(Object.keys(shapes).map((name) => [fold(name), name]))
  folded.set(shapes, names)
  return names
}

/** The wire name of a key; `undefined` if there is none, or if another key of the object has it. */
function wireName(
  key: string,
  shapes: object,
  names: ReadonlyMap<string, string>,
  taken: Set<string>,
): string | undefined {
  if (Object.hasOwn(shapes, key)) return key
  const name = names.get(fold(key))
  if (name === undefined || taken.has(name)) return undefined
  taken.add(name)
  return name
}

function isGiven(value: object, name: string): boolean {
  const item = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
  return item !== null && item !== undefined
}

// Nothing is lost: JSON has no symbols, but an object in memory may carry some.
function symbolsOf(value: object): object {
  const symbols = Object.getOwnPropertySymbols(value)
  return Object.fromEntries(symbols.map((symbol) => [symbol, (value as Record<symbol, unknown>)[symbol]]))
}

/** An object with fields, of whatever class; not a list, a Map, a Date or the like. */
const isRecord = (value: object): boolean => Object.prototype.toString.call(value) === '[object Object]'
