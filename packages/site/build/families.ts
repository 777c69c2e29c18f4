import type { Family } from './family.ts'
import { countries } from './pages/countries.ts'
import { issueFamily } from './pages/issues.ts'
import { localeFamily } from './pages/locales.ts'
import { operationFamily } from './pages/operations.ts'
import { packages } from './pages/packages.ts'
import { resourceFamily } from './pages/resources.ts'
import { ruleFamily } from './pages/rules.ts'
import { schemaFamily } from './pages/schemas.ts'

/** All families of the reference, in the order of the sidebar. */
export const families: readonly Family[] = [
  resourceFamily,
  schemaFamily,
  operationFamily,
  issueFamily,
  countries,
  packages,
  localeFamily,
  ruleFamily,
]
