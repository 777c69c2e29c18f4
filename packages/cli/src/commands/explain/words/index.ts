import { ar } from './ar.ts'
import { az } from './az.ts'
import { be } from './be.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { hu } from './hu.ts'
import { hy } from './hy.ts'
import { kk } from './kk.ts'
import { ky } from './ky.ts'
import { my } from './my.ts'
import { pl } from './pl.ts'
import { ptBR } from './pt-BR.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tg } from './tg.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { uz } from './uz.ts'
import { vi } from './vi.ts'
import type { Words } from './words.ts'

/** A new language is one line here, and one file. */
export const wordsByLocale: Readonly<Record<string, Words>> = {
  ar,
  az,
  be,
  de,
  en,
  es,
  fr,
  hi,
  hu,
  hy,
  kk,
  ky,
  my,
  pl,
  'pt-BR': ptBR,
  ro,
  ru,
  sv,
  tg,
  th,
  tr,
  uk,
  uz,
  vi,
}
