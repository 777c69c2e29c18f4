import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Subject } from '../subject.ts'

const folder = new URL('../translated/', import.meta.url)

/** The module that has a subject's rules as a library expresses them. */
export const translation = (library: string, subject: Subject): string =>
  JSON.stringify(fileURLToPath(new URL(`${library}/${subject}.ts`, folder)))

/** The reason to leave a library out of a subject that has no such module. */
export const untranslated = (library: string) => (subject: Subject) =>
  existsSync(new URL(`${library}/${subject}.ts`, folder))
    ? undefined
    : 'its rules are written by hand, and not for this resource'
