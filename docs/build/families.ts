import type { Family } from './family.ts'
import { countries } from './pages/countries.ts'

/** All families of the reference, in the order of the sidebar. */
export const families: readonly Family[] = [countries]
