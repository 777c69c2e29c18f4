import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Subject } from '../subject.ts'

const folder = new URL('../translated/', import.meta.url)

/** The module in which somebody has written a subject's rules in a library's own words. */
export const translation = (library: string, subject: Subject): string =>
  JSON.stringify(fileURLToPath(new URL(`${library}/${subject}.ts`, folder)))

/** Says so where nobody has. */
export const untranslated = (library: string) => (subject: Subject) =>
  existsSync(new URL(`${library}/${subject}.ts`, folder))
    ? undefined
    : 'its rules are written by hand, this one not'
