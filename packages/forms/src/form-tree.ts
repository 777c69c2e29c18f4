/** Deeper names are taken as they are: no resource has that many levels, and what walks the value must not overflow. */
export const mostSteps = 32

/** The step that stands for the next item of a list. */
const next = '[]'

/** A place for which parts are still being gathered. A class of our own, so that no value of a user is taken for one. */
export class Branch extends Map<string, unknown> {
  isList = false
}

/** Makes the objects and lists on the way to a place, and gives it the leaf unless that is `undefined` or a step hostile. */
export function plant(root: Branch, steps: readonly string[], leaf: unknown): void {
  // As an own property it would be harmless here, but not to whoever copies the value by assignment.
  if (steps.includes('__proto__')) return
  let branch = root
  let key: string | undefined
  for (const step of steps) {
    if (key !== undefined) branch = below(branch, key)
    branch.isList ||= step === next
    key = step === next ? String(branch.size) : step
  }
  if (key !== undefined && leaf !== undefined) branch.set(key, leaf)
}

function below(branch: Branch, key: string): Branch {
  const present = branch.get(key)
  if (present instanceof Branch) return present
  const made = new Branch()
  branch.set(key, made)
  return made
}

/** What was gathered: a list where every step is an index, without gaps, in the order of the indexes. */
export function grown(part: unknown): unknown {
  if (!(part instanceof Branch)) return part
  const value = Object.fromEntries(Array.from(part, ([key, item]) => [key, grown(item)]))
  const keys = Object.keys(value)
  // Keys that are indexes come in their order.
  return (part.isList || keys.length > 0) && keys.every((key) => /^\d{1,5}$/.test(key)) ? Object.values(value) : value
}

/** The steps of a control's name: dots between names, indexes also in brackets, `[]` for the next item. */
export function nameSteps(name: string): string[] {
  const steps = name.replaceAll(/(?!^)\[(\d*)\]/g, (_brackets, index: string) => `.${index || next}`).split('.')
  return steps.length > mostSteps ? [name] : steps
}
