import { createRequire } from 'node:module'
import type pluralize from 'pluralize'
import { namePartsOf } from './name-parts.ts'

/** Singular words that end in s, and plural words that do not. */
const uncountable: ReadonlySet<string> = new Set(
  [
    'access address alias alms analysis analytics apps args as atlas axis basis bias bonus business bus campus canvas',
    'census class compass congress consensus corpus cors credentials dns does emphasis express focus gas gps has https',
    'iris is kubernetes lens less loss mass minus news nexus os pass plus postgres previous process progress redis',
    'expires ends notes sales starts series settings species status stats this thus tls tos https units us versus virus was',
    'bbox bcc by cc default enum groupby order read required security sort',
    'all allow allowlist any array backlog batch block body bucket cache chain children collection content context',
    'data deny exclude extend extends feedback group headers history ignore include index info input items json list',
    'mapping matrix metadata only output path people pipeline queue range sequence set stack storage string strategy',
    'table text timeline tree tuple vector yaml',
  ].flatMap((line) => line.split(' ')),
)

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
