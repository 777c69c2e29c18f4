import { constFitsPattern } from './const-fits-pattern.ts'
import { constFitsType } from './const-fits-type.ts'
import { enumFitsType } from './enum-fits-type.ts'
import { noClosedBranchInAllOf } from './no-closed-branch-in-all-of.ts'
import { noContradictoryBounds } from './no-contradictory-bounds.ts'
import { noDoubleNegation } from './no-double-negation.ts'
import { noEffectlessBound } from './no-effectless-bound.ts'
import { noForbiddenRequired } from './no-forbidden-required.ts'
import { noImpossibleAllOf } from './no-impossible-all-of.ts'
import { noImpossibleAnyOf } from './no-impossible-any-of.ts'
import { noImpossibleIf } from './no-impossible-if.ts'
import { noImpossibleNot } from './no-impossible-not.ts'
import { noKeywordOfOtherType } from './no-keyword-of-other-type.ts'
import { noReadOnlyWriteOnly } from './no-read-only-write-only.ts'
import { noRedundantExclusiveBound } from './no-redundant-exclusive-bound.ts'
import { noRefSiblings } from './no-ref-siblings.ts'
import { noRefTypeConflict } from './no-ref-type-conflict.ts'
import { noUndeclaredRequired } from './no-undeclared-required.ts'
import { noUnreachableOneOfBranch } from './no-unreachable-one-of-branch.ts'
import { noVacuousIf } from './no-vacuous-if.ts'
import { requiredIsDeclared } from './required-is-declared.ts'

export const contradictionRules = [
  constFitsPattern,
  constFitsType,
  enumFitsType,
  noClosedBranchInAllOf,
  noContradictoryBounds,
  noDoubleNegation,
  noEffectlessBound,
  noForbiddenRequired,
  noImpossibleAllOf,
  noImpossibleAnyOf,
  noImpossibleIf,
  noImpossibleNot,
  noKeywordOfOtherType,
  noReadOnlyWriteOnly,
  noRedundantExclusiveBound,
  noRefSiblings,
  noRefTypeConflict,
  noUndeclaredRequired,
  noUnreachableOneOfBranch,
  noVacuousIf,
  requiredIsDeclared,
]
