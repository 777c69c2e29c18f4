import type { Issue } from '@openpartner/validators'
import { valueAt } from '../../path.ts'
import { edits, type FixKind } from '../context.ts'
import { replaced } from './change-at.ts'
import { isCertain } from './is-certain.ts'

type Candidate = { readonly label: string; readonly value: unknown }

const write = (value: unknown): Candidate => ({ label: `Write ${String(value)}`, value })

/** `Microsoft Support`, `microsoft-support` */
const folded = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()

function byFoldedText(allowed: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const text of allowed) {
    if (typeof text !== 'string') continue
    const key = folded(text)
    texts.set(key, [...(texts.get(key) ?? []), text])
  }
  return texts
}

const textsByList = new WeakMap<readonly unknown[], ReadonlyMap<string, readonly string[]>>()

/** The texts of a list that are the same but for case and signs. A list may be of all countries, so each is read once. */
function sameTexts(given: string, allowed: readonly unknown[]): readonly string[] {
  let texts = textsByList.get(allowed)
  if (texts === undefined) {
    texts = byFoldedText(allowed)
    textsByList.set(allowed, texts)
  }
  return texts.get(folded(given)) ?? []
}

/** What a text may have been meant to be. */
function* candidates(given: string, { code, params: { allowed, kind } }: Issue): Generator<Candidate> {
  const trimmed = given.trim()
  if (code === 'type') {
    if (kind === 'boolean' && /^(?:true|false)$/i.test(trimmed)) yield write(trimmed.toLowerCase() === 'true')
    if (/^(?:0|-?[1-9][0-9]{0,14})$/.test(trimmed)) yield write(Number(trimmed))
    return
  }
  if (trimmed !== given) yield { label: 'Remove the spaces around it', value: trimmed }
  if (code !== 'enum' || !Array.isArray(allowed)) return
  const same = sameTexts(given, allowed)
  if (same.length === 1) yield write(same[0])
}

/** Writes a value as it must be written, where the text tells which: without spaces around it, in another letter case, without quotation marks. */
export const otherSpelling: FixKind = (issue, context) => {
  const { path } = issue
  const given = valueAt(context.document, path)
  if (typeof given !== 'string' || given.length > 1000) return undefined
  for (const { label, value } of candidates(given, issue)) {
    if (isCertain(issue, context, replaced(context.document, path, value)))
      return {
        label,
        apply: async (text) => (await edits()).replaceAt(text, [...context.start, ...path], value),
      }
  }
  return undefined
}
