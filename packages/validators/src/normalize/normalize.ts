import { toPointer } from '../issue.ts'
import { fold } from './fold.ts'
import type { Change, Normalization } from './normalization.ts'
import type { NormalizerTable } from './normalizer-table.ts'
import { repairText } from './text.ts'

/** Longer lists are returned as they are: a sparse one can claim billions of items. */
const maxItems = 1_000_000

type Path = readonly (string | number)[]
type Log = { readonly changes: Change[]; readonly unknownKeys: string[] }

/** Repairs spellings by the normalizer table of a resource. Never throws; a value that cannot be read is returned as it is. */
export function normalize(value: unknown, table: NormalizerTable): Normalization {
  const record: Log = { changes: [], unknownKeys: [] }
  try {
    return { value: visit(value, table, [], record), ...record }
  } catch {
    return { value, changes: [], unknownKeys: [] }
  }
}

function visit(value: unknown, table: NormalizerTable, path: Path, record: Log): unknown {
  if (typeof value === 'string') {
    const repaired = repairText(value, table)
    if (repaired === undefined) return value
    record.changes.push({ pointer: toPointer(path), from: value, to: repaired.text, reason: repaired.reason })
    return repaired.text
  }
  if (typeof table !== 'object' || typeof value !== 'object' || value === null) return value
  if ('items' in table && Array.isArray(value)) {
    if (value.length > maxItems) return value
    return value.map((item: unknown, index) => visit(item, table.items, [...path, index], record))
  }
  return 'properties' in table && isRecord(value) ? visitObject(value, table.properties, path, record) : value
}

function visitObject(
  value: object,
  tables: { readonly [name: string]: NormalizerTable },
  path: Path,
  record: Log,
): Record<string, unknown> {
  const names = foldedNames(tables)
  const entries: [string, unknown][] = []
  const taken = new Set(Object.keys(tables).filter((name) => isGiven(value, name)))
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
    const name = wireName(key, tables, names, taken)
    if (name === undefined) {
      record.unknownKeys.push(toPointer([...path, key]))
      entries.push([key, item])
      continue
    }
    const here = [...path, name]
    if (name !== key)
      record.changes.push({ pointer: toPointer(here), from: key, to: name, reason: 'key-spelling' })
    entries.push([name, visit(item, tables[name] ?? 'any', here, record)])
  }
  return Object.assign(Object.fromEntries(entries), symbolsOf(value))
}

const folded = /* @__PURE__ */ new WeakMap<object, ReadonlyMap<string, string>>()

/** The wire names of a table by what is left of them after folding; made once per table. */
function foldedNames(tables: { readonly [name: string]: NormalizerTable }): ReadonlyMap<string, string> {
  const known = folded.get(tables)
  if (known !== undefined) return known
  const names = new Map(Object.keys(tables).map((name) => [fold(name), name]))
  folded.set(tables, names)
  return names
}

/** The wire name of a key; `undefined` if there is none, or if another key of the object has it. */
function wireName(
  key: string,
  tables: object,
  names: ReadonlyMap<string, string>,
  taken: Set<string>,
): string | undefined {
  if (Object.hasOwn(tables, key)) return key
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
