import type { Check } from './claim.ts'
import { duplicateBranch } from './duplicate-branch.ts'
import { impossibleIf } from './impossible-if.ts'
import { enumOutsideType } from './enum-outside-type.ts'
import { refusedDefault, refusedExample } from './refused-value.ts'
import { sharedIdentifier } from './shared-identifier.ts'
import { slowPattern } from './slow-pattern.ts'
import { unresolvableReference } from './unresolvable-reference.ts'

/** How the claim of a rule is proved. */
export const checks: Readonly<Record<string, Check>> = {
  'enum-fits-type': enumOutsideType,
  'no-duplicate-one-of-branch': duplicateBranch,
  'no-exponential-pattern': slowPattern,
  'no-impossible-if': impossibleIf,
  'resolvable-reference': unresolvableReference,
  'unique-identifiers': sharedIdentifier,
  'valid-default': refusedDefault,
  'valid-examples': refusedExample,
}
