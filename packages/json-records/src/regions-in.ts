import { createScanner, type JSONScanner } from 'jsonc-parser'
import { tokens } from './grammar.ts'
import type { Position, Region } from './region.ts'

export type Path = readonly (string | number)[]

/** What a path leads to: its own region, that of its key, and what is asked for below it. */
type Entry = { readonly below: Map<string, Entry>; value?: Region; key?: Region }

/** An object or array that is open. */
type Level = { readonly entry: Entry | undefined; readonly isArray: boolean; name: string; index: number }

/** Finds parts of one JSON text by their paths. */
export type Regions = {
  /** The value's; of an object or array only the bracket. `undefined` if there is no such value. */
  readonly valueAt: (path: Path) => Region | undefined
  /** That of the property name, quotes included. */
  readonly keyAt: (path: Path) => Region | undefined
}

/**
 * Where the values that the paths lead to are in a text that `JSON.parse` accepts. It goes from token to token and keeps
 * its own stack, since a million levels would end the process; of a key that is there twice, the last counts, as in
 * `JSON.parse`.
 * @param start where the text begins in the input
 */
export function regionsIn(
  text: string,
  paths: readonly Path[],
  start: Position = { line: 1, column: 1 },
): Regions {
  const root: Entry = { below: new Map() }
  for (const path of paths) entryOf(root, path, true)
  scan(createScanner(text, true), root, start)
  return {
    valueAt: (path) => entryOf(root, path, false)?.value,
    keyAt: (path) => entryOf(root, path, false)?.key,
  }
}

function entryOf(root: Entry, path: Path, create: boolean): Entry | undefined {
  let entry: Entry | undefined = root
  for (const step of path) {
    const name = String(step)
    let next: Entry | undefined = entry.below.get(name)
    if (next === undefined && create) entry.below.set(name, (next = { below: new Map() }))
    if (next === undefined) return undefined
    entry = next
  }
  return entry
}

function scan(scanner: JSONScanner, root: Entry, start: Position): void {
  const open: Level[] = []
  let key: Region | undefined
  for (let token = tokens[scanner.scan()]; token !== 'end'; token = tokens[scanner.scan()]) {
    const level = open.at(-1)
    if (token === ',' && level !== undefined) {
      level.index += 1
      key = undefined
    } else if (token === '}' || token === ']') open.pop()
    else if (token === 'string' && level?.isArray === false && key === undefined) {
      level.name = scanner.getTokenValue()
      key = regionOf(scanner, start)
    } else if (token !== ':' && token !== ',') {
      const entry = level === undefined ? root : stepInto(level)
      if (entry !== undefined) {
        forget(entry)
        entry.value = regionOf(scanner, start)
        if (key !== undefined) entry.key = key
      }
      if (token === '{' || token === '[') {
        open.push({ entry, isArray: token === '[', name: '', index: 0 })
        key = undefined
      }
    }
  }
}

const stepInto = ({ entry, isArray, name, index }: Level): Entry | undefined =>
  entry?.below.get(isArray ? String(index) : name)

/** What an earlier property of the same name had. */
function forget(earlier: Entry): void {
  if (earlier.value === undefined) return
  const entries = [earlier]
  for (let next = entries.pop(); next !== undefined; next = entries.pop()) {
    delete next.value
    delete next.key
    for (const entry of next.below.values()) entries.push(entry)
  }
}

/** A token never spans lines. */
function regionOf(scanner: JSONScanner, start: Position): Region {
  const lineInText = scanner.getTokenStartLine()
  const line = lineInText + start.line
  const column = scanner.getTokenStartCharacter() + (lineInText === 0 ? start.column : 1)
  return { start: { line, column }, end: { line, column: column + scanner.getTokenLength() } }
}
