import { registrationNumberCountries, registrationNumberRule } from '@openpartner/registration'
import type { Origin } from '../../src/playground/model.ts'
import { banner } from './choices.ts'

/**
 * Where the format of each scheme comes from, by abbreviation and id as issues name it. Countries that share both, such as
 * those with an INN, are left out: an issue does not say which of them it is about.
 */
export function numberOrigins(): { readonly [kind: string]: Origin } {
  const found = new Map<string, Origin | undefined>()
  for (const country of registrationNumberCountries) {
    for (const { abbreviation, id, confidence, sources } of registrationNumberRule(country).schemes) {
      const kind = `${abbreviation} ${id}`
      const origin = {
        status: confidence === 'low' ? 'assumed' : 'documented',
        statement: `What is published about the ${abbreviation}. Partner Center itself may accept more.`,
        sources: sources.map(({ title, date, url }) => ({ title, date, url })),
      }
      found.set(kind, found.has(kind) ? undefined : origin)
    }
  }
  return Object.fromEntries([...found].flatMap(([kind, origin]) => (origin ? [[kind, origin]] : [])))
}

export const numbersText = (): string =>
  `${banner}export const numbers = ${JSON.stringify(numberOrigins())}\n`
