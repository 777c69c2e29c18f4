import type { Messages } from '@openpartner/messages'
import { InvalidArgumentError } from 'commander'

export type Catalogue = () => Promise<{ readonly default: Messages }>

/** A new language of `@openpartner/messages` is one line here; a test compares the two. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  en: () => import('@openpartner/messages/en'),
  sv: () => import('@openpartner/messages/sv'),
}

/** The catalogue for a BCP 47 tag, or for the nearest wider one: `sv` for `sv-SE`. */
export function localeNamed(tag: string): Catalogue {
  const found = nearestWider(tag, catalogues)
  if (found !== undefined) return found
  throw new InvalidArgumentError(`Languages: ${Object.keys(catalogues).join(', ')}.`)
}

/** What a table by language has for a BCP 47 tag, or for the nearest wider one. */
export function nearestWider<Entry>(tag: string, table: Readonly<Record<string, Entry>>): Entry | undefined {
  const parts = tag.toLowerCase().split(/[-_]/)
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join('-')
    const found = Object.keys(table).find((locale) => locale.toLowerCase() === wanted)
    if (found !== undefined) return table[found]
  }
  return undefined
}
