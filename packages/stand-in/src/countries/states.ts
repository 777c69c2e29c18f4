import states from './states.json' with { type: 'json' }

/** The states of a country by code, with the names that people write instead. */
type States = Readonly<Record<string, readonly string[]>>

/**
 * The countries whose states the service looks up in a list (documented: the page on validating an address). The list of
 * the United States is as recorded from the service, with 50 states and a district; the others are those of ISO 3166-2.
 */
export const statesByCountry: Readonly<Record<string, States>> = states

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()

/** Whether the country has the state, by code or name; any state will do where there is no list. */
export function isState(country: string, state: string): boolean {
  const known = statesByCountry[country]
  if (known === undefined) return true
  return Object.entries(known).some((names) => names.flat().some((name) => folded(name) === folded(state)))
}
