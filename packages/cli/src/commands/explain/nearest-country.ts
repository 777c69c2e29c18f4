import { countryCodes } from '@openpartner/registration'
import { closest, distance } from 'fastest-levenshtein'
import { countryName } from './country-name.ts'

/** A shorter text is a code, and any code resembles many others; no country has a longer name. */
const [shortest, longest] = [4, 80]

/** Name and code of the country that was probably meant: at most a third of the letters of its name differ. */
export function nearestCountry(text: string, locale: string): string | undefined {
  const wanted = fold(text)
  if (wanted.length < shortest || text.length > longest) return undefined
  const names = new Map(
    ['en', locale].flatMap((language) =>
      countryCodes.map((code) => {
        const name = countryName(code, language)
        return [fold(name), `${name} (${code})`] as const
      }),
    ),
  )
  const near = closest(wanted, [...names.keys()])
  return distance(wanted, near) > near.length / 3 ? undefined : names.get(near)
}

/** Letters only: case, accents and punctuation make no difference. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase()
