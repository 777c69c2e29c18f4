import type { Check, Claim, Files } from './claim.ts'
import { duplicateBranch } from './duplicate-branch.ts'
import { impossibleBranch } from './impossible-branch.ts'
import { impossibleIf } from './impossible-if.ts'
import { enumOutsideType } from './enum-outside-type.ts'
import { invalidPattern } from './invalid-pattern.ts'
import { refusedApiExample } from './refused-api-example.ts'
import { refusedProperty, refusedRequired } from './refused-name.ts'
import { refusedEnumValue, refusedExample, refusedExampleKeyword } from './refused-value.ts'
import { sharedIdentifier } from './shared-identifier.ts'
import { slowPattern } from './slow-pattern.ts'
import { undeclaredRequired } from './undeclared-required.ts'
import { unresolvableReference } from './unresolvable-reference.ts'

/** How the claim of a rule is proved. */
export const checks: Readonly<Record<string, Check>> = {
  'enum-fits-type': enumOutsideType,
  'no-duplicate-one-of-branch': duplicateBranch,
  'no-exponential-pattern': slowPattern,
  'no-impossible-any-of': impossibleBranch,
  'no-impossible-if': impossibleIf,
  'no-impossible-property': refusedProperty,
  'no-undeclared-required': undeclaredRequired,
  'no-unreachable-one-of-branch': (claim, files) =>
    refusedRequired(claim, files) || impossibleBranch(claim, files),
  'resolvable-reference': unresolvableReference,
  'unique-identifiers': sharedIdentifier,
  'valid-api-example': refusedApiExample,
  'valid-enum-values': refusedEnumValue,
  'valid-example-keyword': refusedExampleKeyword,
  'valid-examples': refusedExample,
  'valid-pattern': invalidPattern,
}

/** Whether the claim is proved; where the second engine cannot read the file, it is not. */
export function isProved(claim: Claim, files: Files): boolean {
  try {
    return checks[claim.rule]?.(claim, files) === true
  } catch {
    return false
  }
}
