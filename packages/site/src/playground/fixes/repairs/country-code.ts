import type { Issue } from '@openpartner/validators'
import { onDemand } from '../../on-demand.ts'
import { valueAt } from '../../path.ts'
import { edits, type FixKind } from '../context.ts'

/** Names of countries in many languages. */
export const names = onDemand(() => import('@openpartner/registration/names'))

const isOfCountries = ({ code, params: { allowed } }: Issue): boolean =>
  code === 'enum' && Array.isArray(allowed) && allowed.includes('GB') && allowed.includes('US')

/** Loads the names if a country is to be recognized; `undefined` if that is not needed. */
export const loadCountryNames = (found: readonly { issue: Issue }[]): Promise<void> | undefined =>
  found.some(({ issue }) => isOfCountries(issue)) ? names.load() : undefined

/** Writes the code of a country that is given by another code or by a name that no other country has: `UK`, `DEU`, `Türkiye`. */
export const countryCode: FixKind = (issue, { document, start }) => {
  const { path, params } = issue
  const given = valueAt(document, path)
  if (!isOfCountries(issue) || typeof given !== 'string') return undefined
  const found = names.module()?.countryByName(given)
  if (found === undefined || found.alternatives.length > 0) return undefined
  const { alpha2 } = found.country
  if (!(params.allowed as readonly unknown[]).includes(alpha2)) return undefined
  return {
    label: `Write ${alpha2}`,
    apply: async (text) => (await edits()).replaceAt(text, [...start, ...path], alpha2),
  }
}
