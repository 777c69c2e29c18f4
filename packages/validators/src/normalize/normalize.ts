import { changed, count, type Log, newLog, result } from './log.ts'
import type { Normalization } from './normalization.ts'
import { isList, isObject, type NormalizerTable } from './normalizer-table.ts'
import { visitObject } from './object.ts'
import { unwrappedList } from './power-shell.ts'
import { isRecord } from './record.ts'
import { repairText } from './text.ts'

/** Repairs spellings by the normalizer table of a resource. Never throws; a value that cannot be read is returned as it is. */
export function normalize(value: unknown, table: NormalizerTable): Normalization {
  const log = newLog()
  try {
    return result(visit(value, table, '', log), log)
  } catch {
    return { value, changes: [], unknownKeys: [], ...(log.left < 0 && { limit: 'too-big' as const }) }
  }
}

function visit(value: unknown, table: NormalizerTable, pointer: string, log: Log): unknown {
  if (table === 'any') return value
  const repaired = repairText(value, table)
  if (repaired !== undefined) {
    changed(log, pointer, repaired.reason, value, repaired.text)
    return repaired.text
  }
  if (typeof value !== 'object' || value === null) return value
  if (isList(table)) return visitList(value, table.items, pointer, log)
  return isObject(table) && isRecord(value) ? visitObject(value, table, pointer, log, visit) : value
}

function visitList(value: object, items: NormalizerTable, pointer: string, log: Log): unknown {
  const list = Array.isArray(value) ? (value as unknown[]) : unwrappedList(value)
  if (list === undefined) return value
  // A sparse list can claim billions of items.
  count(log, list.length)
  if (list !== value) changed(log, pointer, 'list-unwrapped', value, list)
  return list.map((item, index) => visit(item, items, `${pointer}/${index}`, log))
}
