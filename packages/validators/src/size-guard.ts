/** Upper limit of values (properties and items) in a document whose issues are listed. */
const maxValues = 500_000

/** Upper limit of levels of nesting in a document whose issues are listed. */
const maxLevels = 200

/** Why a document's issues are not listed, if so. Listing them costs time and memory; a verdict alone does not. */
export function exceeds(value: unknown): 'too-deep' | 'too-big' | undefined {
  let level: object[] = isObject(value) ? [value] : []
  let values = 1
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxLevels) return 'too-deep'
    const next: object[] = []
    for (const parent of level) {
      // A sparse list has few keys, but its length is what others count up to.
      if (Array.isArray(parent) && values + parent.length > maxValues) return 'too-big'
      const children: unknown[] = Object.values(parent)
      values += children.length
      if (values > maxValues) return 'too-big'
      for (const child of children) if (isObject(child)) next.push(child)
    }
    level = next
  }
  return undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
