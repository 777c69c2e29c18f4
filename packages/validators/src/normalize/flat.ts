import { at, changed, type Log } from './log.ts'
import { type Names, namesOf } from './names.ts'
import { type FlatTarget, isObject } from './normalizer-table.ts'
import { isGiven, isRecord } from './record.ts'

/** A key and its value, in a list that may be changed. */
export type Entry = [key: string, value: unknown]

/** Puts what a flat export has beside the profiles where it belongs, such as `Domain`; the entries that are left. */
export function collected(entries: Entry[], names: Names, pointer: string, log: Log): readonly Entry[] {
  const sources = sourcesOf(entries, names)
  if (sources.size === 0) return entries
  const moved = new Set<Entry>()
  for (const target of names.targets) {
    const ofTarget = sources.get(target)
    if (ofTarget === undefined) continue
    const [name, below] = target
    const parent = given(entries, names, name)
    if (below !== undefined && parent !== undefined && !isRecord(parent)) continue
    // Read once: as many keys as there are may have the same target, and only the first can find it free.
    let there = below === undefined ? parent : givenBelow(parent ?? {}, names, target)
    for (const source of ofTarget) {
      const [key, value] = source
      if (there === undefined) {
        const here = `${pointer}/${name}`
        if (below === undefined) changed(log, here, 'key-spelling', key, name)
        else changed(log, `${here}/${below}`, 'moved', `/${key}`, `/${name}/${below}`)
        insert(entries, names, target, parent, value)
        there = value
      } else if (there === value) changed(log, at(pointer, key), 'repeated', value)
      else continue
      moved.add(source)
    }
  }
  return entries.filter((entry) => !moved.has(entry))
}

/** What a flat export has beside the profiles, by where it belongs. */
function sourcesOf(entries: readonly Entry[], names: Names): ReadonlyMap<FlatTarget, readonly Entry[]> {
  const sources = new Map<FlatTarget, Entry[]>()
  for (const entry of names.targets.length > 0 ? entries : []) {
    const [key, value] = entry
    const target = isGiven(value) && names.field(key) === undefined ? names.target(key) : undefined
    if (target === undefined) continue
    const list = sources.get(target) ?? []
    list.push(entry)
    sources.set(target, list)
  }
  return sources
}

/** The value that is given for a name, in whatever spelling. */
const given = (entries: readonly Entry[], names: Names, name: string): unknown =>
  entries.find(([key, value]) => isGiven(value) && names.field(key)?.name === name)?.[1]

/** The same below a property that is an object or missing. */
function givenBelow(parent: object, names: Names, [name, below = '']: FlatTarget): unknown {
  const table = names.field(name)?.table
  return isObject(table) ? given(Object.entries(parent), namesOf(table), below) : undefined
}

/** Adds a value to the entries, or a copy of its parent with it. */
function insert(
  entries: Entry[],
  names: Names,
  [name, below]: FlatTarget,
  parent: unknown,
  value: unknown,
): void {
  const whole = below === undefined ? value : { ...(parent as object), [below]: value }
  if (parent === undefined) entries.push([name, whole])
  else
    for (const entry of entries)
      if (entry[1] === parent && names.field(entry[0])?.name === name) entry[1] = whole
}
