import { constFitsPattern } from './const-fits-pattern.ts'
import { constFitsType } from './const-fits-type.ts'
import { enumFitsType } from './enum-fits-type.ts'
import { noContradictoryBounds } from './no-contradictory-bounds.ts'
import { noEffectlessBound } from './no-effectless-bound.ts'
import { noForbiddenRequired } from './no-forbidden-required.ts'
import { noKeywordOfOtherType } from './no-keyword-of-other-type.ts'
import { noReadOnlyWriteOnly } from './no-read-only-write-only.ts'
import { noRedundantExclusiveBound } from './no-redundant-exclusive-bound.ts'
import { noRefSiblings } from './no-ref-siblings.ts'
import { noRefTypeConflict } from './no-ref-type-conflict.ts'
import { noUndeclaredRequired } from './no-undeclared-required.ts'
import { requiredIsDeclared } from './required-is-declared.ts'

export const contradictionRules = [
  constFitsPattern,
  constFitsType,
  enumFitsType,
  noContradictoryBounds,
  noEffectlessBound,
  noForbiddenRequired,
  noKeywordOfOtherType,
  noReadOnlyWriteOnly,
  noRedundantExclusiveBound,
  noRefSiblings,
  noRefTypeConflict,
  noUndeclaredRequired,
  requiredIsDeclared,
]
