import type { CountryScheme, ListedCountry } from './entry.ts'
import { plain } from './plain-text.ts'

/** Names that come after the table: of countries in the visitor's language, of numbers in those of their countries. */
export type OtherNames = {
  readonly localNames: ReadonlyMap<string, string>
  readonly numberNames: Readonly<Record<string, readonly string[]>>
}

/**
 * How well a country answers a text without case and accents; 0 if it does not. Kinds of number come before
 * codes of three letters: VAT is also Vatican City, and PAN Panama.
 */
export function relevance(
  entry: ListedCountry,
  text: string,
  { localNames, numberNames }: OtherNames,
): number {
  const names = [entry.name, ...entry.otherNames, localNames.get(entry.code) ?? ''].map(plain)
  const kinds = [...entry.schemes.flatMap(namesOf), ...(numberNames[entry.code] ?? [])].map(plain)
  const tests: readonly boolean[] = [
    plain(entry.code) === text,
    kinds.includes(text),
    plain(entry.alpha3) === text || names.includes(text),
    names.some((name) => name.startsWith(text)),
    kinds.some((kind) => ` ${kind}`.includes(` ${text}`)),
    names.some((name) => name.includes(text)),
  ]
  const best = tests.indexOf(true)
  return best < 0 ? 0 : tests.length - best
}

/** What a kind of number is called, its initials in English included: TIN for most tax identification numbers. */
const namesOf = ({ id, latin, native, label }: CountryScheme): string[] => [
  id,
  latin,
  ...(native ? [native] : []),
  label,
  ...initials(label),
]

function initials(label: string): string[] {
  const parts = label.replace(/ of .*/, '').split(/[ -]/)
  return parts.length > 2 ? [parts.map((part) => part.charAt(0)).join('')] : []
}
