import type { Issue } from '@openpartner/validators'
import { isObject, type Path, valueAt } from '../../path.ts'
import { nameIn } from '../../pointer.ts'
import { type Context, edits, type FixKind } from '../context.ts'
import { moved, renamed } from './change-at.ts'
import { isCertain } from './is-certain.ts'

/** The path that an unknown property was likely meant to have, if nothing is there, but its object is. */
function meantPath({ code, params: { suggestion } }: Issue, { document }: Context): Path | undefined {
  if (code !== 'unknown-property' || typeof suggestion !== 'string') return undefined
  const meant = suggestion.split('/').slice(1).map(nameIn)
  const isFree = valueAt(document, meant) === undefined
  return isFree && isObject(valueAt(document, meant.slice(0, -1))) ? meant : undefined
}

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index])

/** Gives a property the name, or the place, that it was likely meant to have. */
export const otherName: FixKind = (issue, context) => {
  const { path, params } = issue
  const to = meantPath(issue, context)
  if (to === undefined) return undefined
  const { document, start, tools } = context
  const name = String(to.at(-1))
  const here = [...start, ...path]
  if (isSame(path.slice(0, -1), to.slice(0, -1))) {
    if (!isCertain(issue, context, renamed(document, path, name))) return undefined
    return { label: `Rename to ${name}`, apply: async (text) => (await edits()).renameAt(text, here, name) }
  }
  if (!isCertain(issue, context, moved(document, path, to))) return undefined
  return {
    label: `Move to ${String(params.suggestion)}`,
    apply: async (text) => (await edits()).moveAt(text, here, [...start, ...to], tools.choice.resource),
  }
}

/** Whether what is missing is there under another name, so that adding it would leave the other. */
export const isElsewhere = ({ path }: Issue, context: Context): boolean =>
  context.issues.some((other) => {
    const meant = meantPath(other, context)
    return meant !== undefined && isSame(meant, path) && otherName(other, context) !== undefined
  })
