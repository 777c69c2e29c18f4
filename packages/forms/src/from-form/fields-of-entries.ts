import type { ChangeLog } from './change-log.ts'
import { isTooDeep, isTooLong, nameSteps } from './name-steps.ts'

/** A field of a form; the value is `undefined` where there is an object or a list, whatever is in it. */
export type Field = { readonly name: string; readonly steps: readonly string[]; readonly value: unknown }

/** More fields than this are not read: an object can contain itself, and then never ends. */
export const maxFields = 100_000

/** The fields of `FormData` or any other list of names and values. */
export function* fieldsOfEntries(entries: Iterable<unknown>, log: ChangeLog): Generator<Field> {
  let left = maxFields
  for (const entry of entries) {
    left -= 1
    if (left < 0) return log.add('too-big', [])
    const field = log.attempt([], () => fieldOf(entry as readonly [unknown, unknown], log))
    if (field !== undefined) yield field
  }
}

function fieldOf([key, value]: readonly [unknown, unknown], log: ChangeLog): Field | undefined {
  const name = String(key)
  const steps = stepsIn([], name, log)
  return steps && { name, steps, value: value ?? '' }
}

/** The steps of a name after those of what it is in, unless they are too many. */
export function stepsIn(
  parent: readonly string[],
  name: string,
  log: ChangeLog,
): readonly string[] | undefined {
  const steps = isTooLong(name) ? undefined : [...parent, ...nameSteps(name)]
  if (steps !== undefined && !isTooDeep(steps)) return steps
  log.add(steps === undefined ? 'too-big' : 'too-deep', [...parent, name.slice(0, 100)])
  return undefined
}
