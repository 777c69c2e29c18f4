import { toPointer } from '../issue.ts'
import type { Change, ChangeReason, Normalization } from './normalization.ts'

/** Upper limit of values (properties and items) that are read: as many as a validator lists the issues of. */
const maxValues = 500_000

/** Upper limit of changes listed, and of unknown keys. Nobody reads more. */
const maxListed = 10_000

/** What a normalizer has done so far. */
export type Log = {
  readonly changes: Change[]
  readonly unknownKeys: string[]
  /** How many values may still be read. */
  left: number
  isCut: boolean
}

export const newLog = (): Log => ({ changes: [], unknownKeys: [], left: maxValues, isCut: false })

/** Counts values that are about to be read; throws where they are too many. */
export function count(log: Log, values: number): void {
  log.left -= values
  if (log.left < 0) throw new RangeError('too big')
}

/** The pointer of what a key has in the object at a pointer. */
export const at = (pointer: string, key: string): string =>
  // Rarely does a key have one, and a search for both takes half the time of what replaces them.
  key.includes('/') || key.includes('~') ? pointer + toPointer([key]) : `${pointer}/${key}`

/** Lists a change. */
export function changed(log: Log, pointer: string, reason: ChangeReason, from: unknown, to?: unknown): void {
  if (log.changes.length < maxListed) log.changes.push({ pointer, from, to, reason })
  else log.isCut = true
}

/** Lists a key that is kept although it is unknown. */
export function unknown(log: Log, pointer: string): void {
  if (log.unknownKeys.length < maxListed) log.unknownKeys.push(pointer)
  else log.isCut = true
}

/** What is known in the end about a value. */
export function result(value: unknown, { changes, unknownKeys, isCut }: Log): Normalization {
  return { value, changes, unknownKeys, ...(isCut && { limit: 'too-many-changes' as const }) }
}
