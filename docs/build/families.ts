import type { Family } from './family.ts'
import { countries } from './pages/countries.ts'
import { packages } from './pages/packages.ts'

/** All families of the reference, in the order of the sidebar. */
export const families: readonly Family[] = [packages, countries]
