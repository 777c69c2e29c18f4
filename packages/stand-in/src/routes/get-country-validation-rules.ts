import { countryRules } from '../countries/country-rules.ts'
import { refuse } from '../faults/refuse.ts'
import { ok } from './answer.ts'
import type { Handler } from './call.ts'

export const getCountryValidationRules: Handler = ({ params }) => {
  const rules = countryRules((params.country ?? '').toUpperCase())
  return rules === undefined ? refuse('NotFound') : ok(rules)
}
