import { cldrNames } from './cldr.ts'
import { libraryNames, type LibraryName } from './library.ts'
import { usualNames } from './usual-names.ts'

/** All names of all countries, from every source. */
export const countryNames = (): LibraryName[] => [...libraryNames(), ...cldrNames(), ...usualNames()]
