import { notAllowedCodes } from '../../choices.ts'
import { edits, type FixKind } from '../context.ts'

/** Removes what must not be there. */
export const removeProperty: FixKind = (issue, { start, tools }) => {
  const label = labelOf(issue.code, String(issue.path.at(-1)), tools.names)
  if (label === undefined) return undefined
  return { label, apply: async (text) => (await edits()).removeAt(text, [...start, ...issue.path]) }
}

function labelOf(code: string, name: string, known: ReadonlySet<string>): string | undefined {
  if (notAllowedCodes.includes(code)) return `Remove ${name}`
  return code === 'unknown-property' && !isMisspelled(name, known) ? 'Remove the property' : undefined
}

/**
 * Whether a name may be a misspelling of one that the resource has, there or elsewhere: at most a third of the letters
 * differ. Its value would be lost, so the user decides.
 */
function isMisspelled(name: string, known: ReadonlySet<string>): boolean {
  const wanted = fold(name)
  return [...known].some((other) => {
    const longer = Math.max(wanted.length, other.length)
    return (
      longer - Math.min(wanted.length, other.length) <= longer / 3 &&
      otherLetters(wanted, fold(other)) <= longer / 3
    )
  })
}

/** How many letters of one name the other lacks, in any order: a lower bound of the edits between them. */
function otherLetters(one: string, other: string): number {
  let rest = other
  for (const letter of one) rest = rest.replace(letter, '')
  return Math.max(rest.length, one.length - (other.length - rest.length))
}

const fold = (name: string): string => name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
