import { en } from './en.ts'
import { sv } from './sv.ts'
import type { Words } from './words.ts'

/** A new language is one line here, and one file. */
export const wordsByLocale: Readonly<Record<string, Words>> = { en, sv }
