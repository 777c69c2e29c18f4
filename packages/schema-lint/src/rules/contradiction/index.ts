import { conditionRequiresProperty } from './condition-requires-property.ts'
import { constFitsPattern } from './const-fits-pattern.ts'
import { constFitsType } from './const-fits-type.ts'
import { discriminatorIsRequired } from './discriminator-is-required.ts'
import { enumFitsType } from './enum-fits-type.ts'
import { noClosedBranchInAllOf } from './no-closed-branch-in-all-of.ts'
import { noContradictoryBounds } from './no-contradictory-bounds.ts'
import { noDependentRequiredTautology } from './no-dependent-required-tautology.ts'
import { noDiscriminatorMismatch } from './no-discriminator-mismatch.ts'
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
import { noImpossibleDependency } from './no-impossible-dependency.ts'
import { noImpossibleIf } from './no-impossible-if.ts'
import { noImpossibleNot } from './no-impossible-not.ts'
import { noImpossiblePatternLength } from './no-impossible-pattern-length.ts'
import { noImpossibleProperty } from './no-impossible-property.ts'
import { noImpossiblePropertyCount } from './no-impossible-property-count.ts'
import { noImpossiblePropertyName } from './no-impossible-property-name.ts'
import { noImpossibleThen } from './no-impossible-then.ts'
import { noImpossibleTuple } from './no-impossible-tuple.ts'
import { noImpossibleUniqueItems } from './no-impossible-unique-items.ts'
import { noKeywordOfOtherType } from './no-keyword-of-other-type.ts'
import { noMisspelledRequired } from './no-misspelled-required.ts'
import { noOverlappingOneOf } from './no-overlapping-one-of.ts'
import { noPatternWithoutMatch } from './no-pattern-without-match.ts'
import { noPropertyPatternConflict } from './no-property-pattern-conflict.ts'
import { noReadOnlyWriteOnly } from './no-read-only-write-only.ts'
import { noRedundantExclusiveBound } from './no-redundant-exclusive-bound.ts'
import { noRefSiblings } from './no-ref-siblings.ts'
import { noRefTypeConflict } from './no-ref-type-conflict.ts'
import { noSubsumedAnyOfBranch } from './no-subsumed-any-of-branch.ts'
import { noUndeclaredRequired } from './no-undeclared-required.ts'
import { noUnevaluatedBesideAdditional } from './no-unevaluated-beside-additional.ts'
import { noUnreachableOneOfBranch } from './no-unreachable-one-of-branch.ts'
import { noVacuousIf } from './no-vacuous-if.ts'
import { requiredIsDeclared } from './required-is-declared.ts'

export const contradictionRules = [
  conditionRequiresProperty,
  constFitsPattern,
  constFitsType,
  discriminatorIsRequired,
  enumFitsType,
  noClosedBranchInAllOf,
  noContradictoryBounds,
  noDependentRequiredTautology,
  noDiscriminatorMismatch,
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
  noImpossibleDependency,
  noImpossibleIf,
  noImpossibleNot,
  noImpossiblePatternLength,
  noImpossibleProperty,
  noImpossiblePropertyCount,
  noImpossiblePropertyName,
  noImpossibleThen,
  noImpossibleTuple,
  noImpossibleUniqueItems,
  noKeywordOfOtherType,
  noMisspelledRequired,
  noOverlappingOneOf,
  noPatternWithoutMatch,
  noPropertyPatternConflict,
  noReadOnlyWriteOnly,
  noRedundantExclusiveBound,
  noRefSiblings,
  noRefTypeConflict,
  noSubsumedAnyOfBranch,
  noUndeclaredRequired,
  noUnevaluatedBesideAdditional,
  noUnreachableOneOfBranch,
  noVacuousIf,
  requiredIsDeclared,
]
