import { FormTree, mostSteps, nameSteps } from './form-tree.ts'
import { booleanNames } from './generated/boolean-names.ts'

/** More fields than this are not read: an object can hold itself, and then never ends. */
const mostFields = 100_000

/** What a checkbox or a select sends for a property that is true or false. */
const booleans: Readonly<Record<string, boolean>> = { on: true, true: true, off: false, false: false }

/**
 * The value that a form stands for, from its `FormData` (or any other list of names and values) or from the object that a
 * framework keeps.
 *
 * - Dots make objects: `billingProfile.defaultAddress.city`. An object is there even if all its fields are empty, so that
 *   issues are at the fields.
 * - `''`, `null`, `undefined` and files are "not given" and left out.
 * - `customDomains[]` adds to a list; `items.0.id` and `items[0].id` are parts of one, whose gaps are closed.
 * - Of several controls with one name the last that is not empty counts. A checkbox that is to say "no" as well has a
 *   hidden control with the value `false` before it.
 * - `on`, `true`, `off` and `false` are true and false in the properties that are (`enableGDAPByDefault`), text elsewhere.
 *
 * Reads own properties only and never throws; `__proto__` is left out.
 */
export function fromForm(form: Iterable<readonly [string, unknown]> | object): Record<string, unknown> {
  const tree = new FormTree()
  try {
    if (Symbol.iterator in form) {
      for (const [name, value] of form as Iterable<readonly [string, unknown]>) add(tree, nameSteps(name), value)
    } else addAll(tree, form, [], { left: mostFields })
  } catch {
    // A getter or proxy threw: what was read so far is the value, and a validator says what is missing.
  }
  return tree.value
}

function addAll(tree: FormTree, parent: object, steps: readonly string[], budget: { left: number }): void {
  tree.open(steps).isList = Array.isArray(parent)
  for (const key of Object.keys(parent)) {
    budget.left -= 1
    if (budget.left < 0) return
    const value: unknown = (parent as Record<string, unknown>)[key]
    const place = [...steps, ...nameSteps(key)]
    if (!isPlain(value)) add(tree, place, value)
    else if (place.length < mostSteps) addAll(tree, value, place, budget)
  }
}

function add(tree: FormTree, steps: readonly string[], value: unknown): void {
  tree.add(steps, isGiven(value) ? typed(steps.at(-1), value) : undefined)
}

const isGiven = (value: unknown): boolean => value !== '' && value !== null && !(value instanceof Blob)

const typed = (name: string | undefined, value: unknown): unknown =>
  typeof value === 'string' && booleanNames.some((one) => one === name) && Object.hasOwn(booleans, value)
    ? booleans[value]
    : value

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
}
