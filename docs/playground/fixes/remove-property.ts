import { distance } from 'fastest-levenshtein'
import { edits, type FixKind } from './context.ts'

/** Takes out what must not be there. */
export const removeProperty: FixKind = (issue, { tools }) => {
  const label = labelOf(issue.code, String(issue.path.at(-1)), tools.names)
  if (label === undefined) return undefined
  return { label, apply: async (text) => (await edits()).removeAt(text, issue.path) }
}

function labelOf(code: string, name: string, known: ReadonlySet<string>): string | undefined {
  if (code === 'registration-number-not-allowed') return 'Remove the number'
  return code === 'unknown-property' && !isMisspelt(name, known) ? 'Remove the property' : undefined
}

/**
 * Whether a name may have been meant as one that the resource has, there or elsewhere: at most a third of the letters
 * differ. Its value would be lost, so that it is for the user to decide.
 */
function isMisspelt(name: string, known: ReadonlySet<string>): boolean {
  const wanted = fold(name)
  return [...known].some((other) => {
    const letters = Math.max(wanted.length, other.length)
    // The names of the prototype and other long ones need no comparison.
    return (
      Math.abs(wanted.length - other.length) <= letters / 3 && distance(wanted, fold(other)) <= letters / 3
    )
  })
}

const fold = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
