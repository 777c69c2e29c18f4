/** Values (properties and items) that a document may have in all before its faults are no longer listed. */
const mostValues = 500_000

/** Levels of nesting that a document may have before its faults are no longer listed. */
const mostLevels = 200

/** Why a document's faults are not listed, if so. Listing them costs work and memory; a bare verdict does not. */
export function exceeds(value: unknown): 'too-deep' | 'too-big' | undefined {
  let level: object[] = isObject(value) ? [value] : []
  let values = 1
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return 'too-deep'
    const next: object[] = []
    for (const parent of level) {
      // A sparse list has few keys, but its length is what others count up to.
      if (Array.isArray(parent) && values + parent.length > mostValues) return 'too-big'
      const children: unknown[] = Object.values(parent)
      values += children.length
      if (values > mostValues) return 'too-big'
      for (const child of children) if (isObject(child)) next.push(child)
    }
    level = next
  }
  return undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
