import { Branch, grown, nameSteps, plant } from './form-tree.ts'
import { booleanNames } from '../generated/boolean-names.ts'

/** What a checkbox or a select sends for a property that is true or false. */
const booleans: Readonly<Record<string, boolean>> = { on: true, true: true, off: false, false: false }

/** The value that a list of names and values describes; see `fromForm`. */
export function fromEntries(entries: Iterable<readonly [string, unknown]>): unknown {
  const root = new Branch()
  for (const [name, value] of entries) give(root, nameSteps(name), value)
  return grown(root)
}

/** Sets the value at a path unless that is "not given". */
export function give(root: Branch, steps: readonly string[], value: unknown): void {
  const isGiven = value !== '' && !(value instanceof Blob)
  const isBoolean =
    typeof value === 'string' &&
    booleanNames.some((name) => name === steps.at(-1)) &&
    Object.hasOwn(booleans, value)
  plant(root, steps, isGiven ? (isBoolean ? booleans[value] : value) : undefined)
}
