/** Deeper names are taken as they are: no resource has that many levels, and what walks the value must not overflow. */
export const mostSteps = 32

/** The step that stands for the next item of a list. */
const next = '[]'

/** A place for which parts are still being gathered. A class of our own, so that no value of a user is taken for one. */
class Branch extends Map<string, unknown> {
  isList = false
}

/** Gathers fields by their names into one value. */
export class FormTree {
  readonly #root = new Branch()

  /** The place at these steps, made where there is none. */
  open(steps: readonly string[]): Branch {
    return steps.reduce(below, this.#root)
  }

  /** Makes the objects that a field is in, and gives it the leaf unless that is `undefined`. */
  add(steps: readonly string[], leaf: unknown): void {
    const branch = this.open(steps.slice(0, -1))
    const step = steps.at(-1) ?? ''
    if (step === next) branch.isList = true
    if (leaf !== undefined) branch.set(keyOf(branch, step), leaf)
  }

  get value(): Record<string, unknown> {
    return finished(this.#root) as Record<string, unknown>
  }
}

const keyOf = (branch: Branch, step: string): string => (step === next ? String(branch.size) : step)

function below(branch: Branch, step: string): Branch {
  if (step === next) branch.isList = true
  const key = keyOf(branch, step)
  const present = branch.get(key)
  if (present instanceof Branch) return present
  const made = new Branch()
  branch.set(key, made)
  return made
}

const isIndex = (step: string): boolean => /^(?:0|[1-9]\d{0,4})$/.test(step)

/** A list where every step is an index, without gaps, in the order of the indexes. */
function finished(part: unknown): unknown {
  if (!(part instanceof Branch)) return part
  const entries = [...part]
  if ((part.isList || entries.length > 0) && entries.every(([step]) => isIndex(step))) {
    return entries.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, item]) => finished(item))
  }
  // As an own property it would be harmless here, but not to whoever copies the value by assignment.
  const safe = entries.filter(([step]) => step !== '__proto__')
  return Object.fromEntries(safe.map(([step, item]) => [step, finished(item)]))
}

/** The steps of a control's name: dots between names, indexes also in brackets, `[]` for the next item. */
export function nameSteps(name: string): string[] {
  const steps = name.replaceAll(/(?!^)\[(\d*)\]/g, (_brackets, index: string) => `.${index || next}`).split('.')
  return steps.length > mostSteps ? [name] : steps
}
