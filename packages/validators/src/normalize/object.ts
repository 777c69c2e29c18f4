import { collected, type Entry } from './flat.ts'
import { at, changed, count, type Log, unknown } from './log.ts'
import { type Field, type Names, namesOf } from './names.ts'
import { isEnum, type NormalizerTable, type ObjectTable, own } from './normalizer-table.ts'
import { isoDate } from './power-shell.ts'
import { copySymbols, isGiven, setOwn } from './record.ts'
import { wordOf } from './text.ts'

export type Visit = (value: unknown, table: NormalizerTable, pointer: string, log: Log) => unknown

/** The object with wire names, and without what is not given. */
export function visitObject(
  value: object,
  table: ObjectTable,
  pointer: string,
  log: Log,
  visit: Visit,
): object {
  const fields = Object.entries(value)
  count(log, fields.length)
  const names = namesOf(table)
  const given = collected(fields, names, pointer, log)
  /** The fields that have their values, looked for once one has another spelling. */
  let taken: Field[] | undefined
  const normalized = {}
  for (const [key, item] of given) {
    let field = isGiven(item) ? names.field(key) : undefined
    if (field !== undefined && field.name !== key) {
      taken ??= givenByWireName(given, names)
      if (taken.includes(field)) field = undefined
      else taken.push(field)
    }
    const reason = reasonToDrop(key, item, field, names)
    if (reason !== undefined) changed(log, at(pointer, key), reason, item)
    else if (field === undefined) {
      unknown(log, at(pointer, key))
      const date = isoDate(item)
      if (date !== undefined) changed(log, at(pointer, key), 'date-spelling', item, date)
      setOwn(normalized, key, date ?? item)
    } else {
      const { name } = field
      const here = `${pointer}/${name}`
      if (name !== key) changed(log, here, 'key-spelling', key, name)
      setOwn(normalized, name, visit(item, field.table, here, log))
    }
  }
  copySymbols(value, normalized)
  return normalized
}

/** The fields that are given by their wire names. */
function givenByWireName(entries: readonly Entry[], { field }: Names): Field[] {
  const fields: Field[] = []
  for (const [key, item] of entries) {
    const known = isGiven(item) ? field(key) : undefined
    if (known?.name === key) fields.push(known)
  }
  return fields
}

function reasonToDrop(key: string, item: unknown, field: Field | undefined, names: Names) {
  if (!isGiven(item)) return 'null-dropped'
  if (field === undefined) return names.dropped(key) && 'links-dropped'
  const { table } = field
  const initial = isEnum(table) && own(table, 'initial')
  return initial !== undefined && initial !== false && wordOf(item, table) === initial
    ? 'initial-value-dropped'
    : undefined
}
