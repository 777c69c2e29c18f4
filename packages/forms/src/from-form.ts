import { Branch, grown, maxSteps, nameSteps, plant } from './from-form/form-tree.ts'
import { give } from './from-form/from-entries.ts'

/** More fields than this are not read: an object can contain itself, and then never ends. */
const maxFields = 100_000

/**
 * The value of a form, from its `FormData` (or any other list of names and values) or from the object that a
 * framework keeps.
 *
 * - Dots make objects: `billingProfile.defaultAddress.city`. An object is there even if all its fields are empty, so that
 *   issues are at the fields.
 * - `''`, `null`, `undefined` and files are "not given" and left out.
 * - `customDomains[]` adds to a list; `items.0.id` and `items[0].id` are parts of one, whose gaps are closed.
 * - Of several controls with the same name the last that is not empty counts. A checkbox that can also say "no" has a
 *   hidden control with the value `false` before it.
 * - `on`, `true`, `off` and `false` are true and false in the properties that are (`enableGDAPByDefault`), text elsewhere.
 *
 * Reads own properties only and never throws; `__proto__` is left out.
 */
export function fromForm(form: Iterable<readonly [string, unknown]> | object): Record<string, unknown> {
  const root = new Branch()
  try {
    if (Symbol.iterator in form) {
      for (const [name, value] of form) give(root, nameSteps(name), value ?? '')
    } else addAll(root, form, [], { left: maxFields })
  } catch {
    // A getter or proxy threw: what was read so far is the value, and a validator says what is missing.
  }
  const value = grown(root)
  return (Array.isArray(value) ? { ...value } : value) as Record<string, unknown>
}

function addAll(root: Branch, parent: object, steps: readonly string[], budget: { left: number }): void {
  // The object itself is there even if nothing in it is.
  plant(root, [...steps, Array.isArray(parent) ? '[]' : ''], undefined)
  for (const key of Object.keys(parent)) {
    budget.left -= 1
    if (budget.left < 0) return
    const value: unknown = (parent as Record<string, unknown>)[key]
    const path = [...steps, ...nameSteps(key)]
    if (!isPlain(value)) give(root, path, value ?? '')
    else if (path.length < maxSteps) addAll(root, value, path, budget)
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Array.isArray(value)
}
