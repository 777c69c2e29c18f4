import type { Messages } from '@openpartner/messages'
import { InvalidArgumentError } from 'commander'

export type Catalogue = () => Promise<{ readonly default: Messages }>

/** A new language of `@openpartner/messages` is one line here; a test compares the two. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  ar: () => import('@openpartner/messages/ar'),
  az: () => import('@openpartner/messages/az'),
  be: () => import('@openpartner/messages/be'),
  de: () => import('@openpartner/messages/de'),
  en: () => import('@openpartner/messages/en'),
  es: () => import('@openpartner/messages/es'),
  fr: () => import('@openpartner/messages/fr'),
  hi: () => import('@openpartner/messages/hi'),
  hu: () => import('@openpartner/messages/hu'),
  hy: () => import('@openpartner/messages/hy'),
  kk: () => import('@openpartner/messages/kk'),
  ky: () => import('@openpartner/messages/ky'),
  my: () => import('@openpartner/messages/my'),
  pl: () => import('@openpartner/messages/pl'),
  'pt-BR': () => import('@openpartner/messages/pt-BR'),
  ro: () => import('@openpartner/messages/ro'),
  ru: () => import('@openpartner/messages/ru'),
  sv: () => import('@openpartner/messages/sv'),
  tg: () => import('@openpartner/messages/tg'),
  th: () => import('@openpartner/messages/th'),
  tr: () => import('@openpartner/messages/tr'),
  uk: () => import('@openpartner/messages/uk'),
  uz: () => import('@openpartner/messages/uz'),
  vi: () => import('@openpartner/messages/vi'),
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
