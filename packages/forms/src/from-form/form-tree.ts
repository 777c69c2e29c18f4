import { next } from './name-steps.ts'

/** An object or list that is still being built. A class, so that it cannot be confused with a user's value. */
class Branch extends Map<string, unknown> {
  /** The index of the next item that has none; above 0 in a list. */
  length = 0
}

/** Is told of a value that another one on its path replaces. */
type OnReplaced = (path: readonly string[], from: unknown, to: unknown) => void

/** A value that grows field by field. */
export function formTree(onReplaced: OnReplaced) {
  const root = new Branch()
  return {
    /** Makes the objects and lists on a path, and sets the value at its end unless that is `undefined`. */
    set: (path: readonly string[], value: unknown): void => plant(root, path, value, onReplaced),
    value: () => grown(root),
  }
}

export type FormTree = ReturnType<typeof formTree>

function plant(root: Branch, path: readonly string[], value: unknown, onReplaced: OnReplaced): void {
  let branch = root
  for (const [depth, step] of path.entries()) {
    const key = step === next ? String(branch.length) : step
    if (/^\d{1,5}$/.test(key)) branch.length = Math.max(branch.length, Number(key) + 1)
    const present = branch.get(key)
    const isEnd = depth === path.length - 1
    const given = isEnd ? value : present instanceof Branch ? present : new Branch()
    // What is not given replaces nothing, and neither does the "no" that ASP.NET writes after a checkbox.
    if (value === undefined && present !== undefined && given !== present) return
    if (given === undefined || (present === true && given === false)) return
    const isAnswer = present === false && given === true
    if (present !== undefined && present !== given && !isAnswer)
      onReplaced(path.slice(0, depth + 1), grown(present), isEnd ? given : undefined)
    branch.set(key, given)
    if (!isEnd) branch = given as Branch
  }
}

/** The finished value: a list where every step is an index, without gaps, in the order of the indexes. */
function grown(part: unknown): unknown {
  if (!(part instanceof Branch)) return part
  const isList = part.length > 0 && [...part.keys()].every((key) => /^\d{1,5}$/.test(key))
  // Defines what it sets, so that no name reaches a prototype, whatever that is and however it is frozen.
  const value = Object.fromEntries([...part].map(([key, child]) => [key, grown(child)]))
  return isList ? Object.values(value) : value
}
