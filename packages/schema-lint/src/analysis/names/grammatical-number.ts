import { createRequire } from 'node:module'
import type pluralize from 'pluralize'
import { namePartsOf } from './name-parts.ts'
import { uncountable } from './uncountable.ts'

// Loaded only if a rule about English plurals is on.
const load = createRequire(import.meta.url)
const english = (): typeof pluralize => load('pluralize')

/** Whether the last word of a name is singular or plural; undefined if it can be both, or is not an English noun. */
export function grammaticalNumberOf(name: string): 'singular' | 'plural' | undefined {
  const word = namePartsOf(name).at(-1) ?? ''
  if (!/^[a-z]{3,}$/.test(word) || uncountable.has(word)) return undefined
  const { isPlural, isSingular } = english()
  const [plural, singular] = [isPlural(word), isSingular(word)]
  if (plural === singular) return undefined
  return plural ? 'plural' : 'singular'
}
