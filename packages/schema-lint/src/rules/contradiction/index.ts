import { constFitsPattern } from './const-fits-pattern.ts'
import { constFitsType } from './const-fits-type.ts'
import { enumFitsType } from './enum-fits-type.ts'
import { noClosedBranchInAllOf } from './no-closed-branch-in-all-of.ts'
import { noContradictoryBounds } from './no-contradictory-bounds.ts'
import { noDoubleNegation } from './no-double-negation.ts'
import { noDuplicateBranch } from './no-duplicate-branch.ts'
import { noDuplicateOneOfBranch } from './no-duplicate-one-of-branch.ts'
import { noEffectlessBound } from './no-effectless-bound.ts'
import { noEffectlessBranch } from './no-effectless-branch.ts'
import { noFalseSchemaBranch } from './no-false-schema-branch.ts'
import { noForbiddenRequired } from './no-forbidden-required.ts'
import { noImpossibleAllOf } from './no-impossible-all-of.ts'
import { noImpossibleAnyOf } from './no-impossible-any-of.ts'
import { noImpossibleContains } from './no-impossible-contains.ts'
import { noImpossibleIf } from './no-impossible-if.ts'
import { noImpossibleNot } from './no-impossible-not.ts'
import { noImpossiblePatternLength } from './no-impossible-pattern-length.ts'
import { noImpossiblePropertyCount } from './no-impossible-property-count.ts'
import { noImpossibleTuple } from './no-impossible-tuple.ts'
import { noImpossibleUniqueItems } from './no-impossible-unique-items.ts'
import { noKeywordOfOtherType } from './no-keyword-of-other-type.ts'
import { noOverlappingOneOf } from './no-overlapping-one-of.ts'
import { noPatternWithoutMatch } from './no-pattern-without-match.ts'
import { noReadOnlyWriteOnly } from './no-read-only-write-only.ts'
import { noRedundantExclusiveBound } from './no-redundant-exclusive-bound.ts'
import { noRefSiblings } from './no-ref-siblings.ts'
import { noRefTypeConflict } from './no-ref-type-conflict.ts'
import { noSubsumedAnyOfBranch } from './no-subsumed-any-of-branch.ts'
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
  noDuplicateBranch,
  noDuplicateOneOfBranch,
  noEffectlessBound,
  noEffectlessBranch,
  noFalseSchemaBranch,
  noForbiddenRequired,
  noImpossibleAllOf,
  noImpossibleAnyOf,
  noImpossibleContains,
  noImpossibleIf,
  noImpossibleNot,
  noImpossiblePatternLength,
  noImpossiblePropertyCount,
  noImpossibleTuple,
  noImpossibleUniqueItems,
  noKeywordOfOtherType,
  noOverlappingOneOf,
  noPatternWithoutMatch,
  noReadOnlyWriteOnly,
  noRedundantExclusiveBound,
  noRefSiblings,
  noRefTypeConflict,
  noSubsumedAnyOfBranch,
  noUndeclaredRequired,
  noUnreachableOneOfBranch,
  noVacuousIf,
  requiredIsDeclared,
]
