import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete'
import type { EditorState } from '@codemirror/state'
import { type Location, locationAt } from '../reader/location.ts'
import type { Knowledge } from '../schema/knowledge.ts'
import { nameOptions } from './names.ts'
import { valueOptions } from './values.ts'

/** Options for the location at a position: missing names, or values. Asked for by a key, they are there without a letter, too. */
export function optionsAt(
  { state, pos, explicit }: Pick<CompletionContext, 'state' | 'pos' | 'explicit'>,
  knowledge: Knowledge,
): CompletionResult | null {
  const location = locationAt(state, pos)
  if (location === undefined || (!explicit && location.range.from === location.range.to)) return null
  const from = Math.min(location.contentFrom, pos)
  const property = location.kind === 'value' ? knowledge.propertyAt(location.path) : undefined
  const options = property === undefined ? namesAt(state, location, knowledge) : valueOptions(property)
  if (options.length === 0) return null
  // A long list is searched by the beginnings of words: letters from anywhere would match half of the world.
  if (options.length <= maxLoose) return { from, options: [...options], validFor: /^\w*$/ }
  const found = startingWith(state.sliceDoc(from, pos), options)
  return found.length === 0 ? null : { from, options: found, filter: false }
}

/** The length of the longest list that the library searches. */
const maxLoose = 30

const namesAt = (state: EditorState, location: Location, knowledge: Knowledge): readonly Completion[] =>
  location.kind === 'key' ? nameOptions(state, location, knowledge) : []

/** The options in which a word starts with a text, in either letter case, with or without accents. */
function startingWith(text: string, options: readonly Completion[]): Completion[] {
  const wanted = plain(text)
  const ranked = options.flatMap((option) => {
    const parts = plain(option.label).split(/(?<=[ (-])/)
    const rank = parts.findIndex((_word, index) => parts.slice(index).join('').startsWith(wanted))
    return rank === -1 ? [] : [{ option, rank }]
  })
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ option }) => option)
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Loads what is known of the resource that the document is validated as. */
export const completionSource =
  (knowledge: () => Promise<Knowledge>): CompletionSource =>
  async (context) => {
    const known = await knowledge().catch(() => undefined)
    return known === undefined || context.aborted ? null : optionsAt(context, known)
  }
