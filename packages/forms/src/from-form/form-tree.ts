/** Deeper names are taken as they are: no resource has that many levels, and recursion must not overflow. */
export const maxSteps = 32

/** The step for the next item of a list; in a branch, the index of the last item that was added this way. */
const next = '[]'

/** An object or list that is still being built. A class, so that it cannot be confused with a user's value. */
export class Branch {
  [step: string]: unknown
}

/** Makes the objects and lists along a path, and sets the leaf at its end unless that is `undefined`. */
export function plant(root: Branch, steps: readonly string[], leaf: unknown): void {
  // As an own property it would be harmless here, but not to code that copies the value by assignment.
  if (steps.includes('__proto__')) return
  let branch = root
  let key: string | undefined
  for (const step of steps) {
    if (key !== undefined) {
      const present = branch[key]
      branch = present instanceof Branch ? present : (branch[key] = new Branch())
    }
    key = step
    if (step === next) key = String((branch[next] = Number(branch[next] ?? -1) + 1))
  }
  if (key !== undefined && leaf !== undefined) branch[key] = leaf
}

/** The finished value: a list where every step is an index, without gaps, in the order of the indexes. */
export function grown(part: unknown): unknown {
  if (!(part instanceof Branch)) return part
  const value: Record<string, unknown> = {}
  for (const key of Object.keys(part)) if (key !== next) value[key] = grown(part[key])
  const keys = Object.keys(value)
  return (Object.hasOwn(part, next) || keys.length > 0) && keys.every((key) => /^\d{1,5}$/.test(key))
    ? Object.values(value)
    : value
}

/** The steps of a control's name: dots between names, indexes also in brackets, `[]` for the next item. */
export function nameSteps(name: string): string[] {
  const steps = name
    .replaceAll(/(?!^)\[(\d*)\]/g, (_brackets, index: string) => `.${index || next}`)
    .split('.')
  return steps.length > maxSteps ? [name] : steps
}
