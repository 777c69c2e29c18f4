import { checkByOptions } from './numbers/check-registration-number.ts'
import { numbersIn } from './numbers/numbers-in.ts'
import { checkedOptions } from './numbers/options.ts'

/** A registration number that was written otherwise than it goes on the wire, with its pointer. */
export type RegistrationNumberChange = Readonly<{
  pointer: string
  from: string
  to: string
  reason: 'registration-number-spelling'
}>

/** A document whose registration numbers are as they go on the wire, and which of them were not. */
export type NormalizedRegistrationNumbers = Readonly<{
  /** A copy; parts that needed no change are the caller's own. */
  value: unknown
  changes: readonly RegistrationNumberChange[]
}>

/**
 * Writes the registration number of a customer, a request, a company profile, or each customer of a list, as it goes on
 * the wire: without the labels, separators and blanks that people write. Only numbers of a known scheme of their
 * country are changed, by their form alone; what a spreadsheet damaged is left for the check. Never throws.
 *
 * @param document a customer or a request that creates one; it is not changed
 */
export function normalizeRegistrationNumbers(document: unknown): NormalizedRegistrationNumbers {
  const changes: RegistrationNumberChange[] = []
  try {
    const copy = copier()
    let value = document
    for (const { country, number, path } of numbersIn(document)) {
      const to = typeof country === 'string' ? compactOf(country, number) : undefined
      if (typeof number !== 'string' || to === undefined || to === number) continue
      value = copy(value)
      let parent = value as Record<string | number, unknown>
      for (const step of path.slice(0, -1)) {
        parent[step] = copy(parent[step])
        parent = parent[step] as Record<string | number, unknown>
      }
      parent[path.at(-1) ?? ''] = to
      changes.push({
        pointer: `/${path.join('/')}`,
        from: number,
        to,
        reason: 'registration-number-spelling',
      })
    }
    return { value, changes }
  } catch {
    // A getter or proxy threw; the validator reports it.
    return { value: document, changes: [] }
  }
}

const byFormat = /* @__PURE__ */ checkedOptions({ level: 'format' })

function compactOf(country: string, number: unknown): string | undefined {
  const { scheme, compact, issues } = checkByOptions(country, number, byFormat)
  const isDamaged = issues.some(({ code }) => code === 'registration-number-damaged')
  return scheme === undefined || isDamaged ? undefined : compact
}

/** Copies an object or list once, however many of its numbers change. */
function copier(): (value: unknown) => unknown {
  const copies = new Set<unknown>()
  return (value) => {
    if (copies.has(value)) return value
    const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) }
    copies.add(copy)
    return copy
  }
}
