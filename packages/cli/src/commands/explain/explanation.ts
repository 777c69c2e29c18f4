import { type Country, type RegistrationNumberRule, registrationNumberRule } from '@openpartner/registration'
import { countryName } from './country-name.ts'
import { type NumberChecked, numberChecked } from './number-checked.ts'
import type { Language } from './language.ts'
import type { ExplainSettings } from './settings.ts'

/** The answer, before it is formatted. */
export type Explanation = {
  readonly country: Pick<Country, 'alpha2' | 'alpha3'> & { readonly name: string }
  readonly rule: RegistrationNumberRule
  readonly number?: NumberChecked
}

export function explanationOf(settings: ExplainSettings, { messages }: Language): Explanation {
  const { number, level, locale } = settings
  const { alpha2, alpha3 } = settings.country
  return {
    country: { alpha2, alpha3, name: countryName(alpha2, locale) },
    rule: registrationNumberRule(alpha2),
    ...(number !== undefined && {
      number: numberChecked(number, { country: alpha2, level, messages }),
    }),
  }
}
