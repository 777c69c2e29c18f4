import { anchoredPattern } from './anchored-pattern.ts'
import { noAmbiguousAnchor } from './no-ambiguous-anchor.ts'
import { noControlCharacterPattern } from './no-control-character-pattern.ts'
import { noDotInPattern } from './no-dot-in-pattern.ts'
import { noEmptyPattern } from './no-empty-pattern.ts'
import { noExponentialPattern } from './no-exponential-pattern.ts'
import { noFractionalMultipleOf } from './no-fractional-multiple-of.ts'
import { noInlineFlags } from './no-inline-flags.ts'
import { noPolynomialPattern } from './no-polynomial-pattern.ts'
import { noPrototypeProperty } from './no-prototype-property.ts'
import { noUnboundedArray } from './no-unbounded-array.ts'
import { noUnboundedNumber } from './no-unbounded-number.ts'
import { noUnboundedObject } from './no-unbounded-object.ts'
import { noUnboundedRecursion } from './no-unbounded-recursion.ts'
import { noUnboundedString } from './no-unbounded-string.ts'
import { noUnicodeDependentPattern } from './no-unicode-dependent-pattern.ts'
import { patternPortableToDotnet } from './pattern-portable-to-dotnet.ts'
import { patternPortableToJava } from './pattern-portable-to-java.ts'
import { patternPortableToPython } from './pattern-portable-to-python.ts'
import { patternPortableToRe2 } from './pattern-portable-to-re2.ts'

export const safetyRules = [
  anchoredPattern,
  noAmbiguousAnchor,
  noControlCharacterPattern,
  noDotInPattern,
  noEmptyPattern,
  noExponentialPattern,
  noFractionalMultipleOf,
  noInlineFlags,
  noPolynomialPattern,
  noPrototypeProperty,
  noUnboundedArray,
  noUnboundedNumber,
  noUnboundedObject,
  noUnboundedRecursion,
  noUnboundedString,
  noUnicodeDependentPattern,
  patternPortableToDotnet,
  patternPortableToJava,
  patternPortableToPython,
  patternPortableToRe2,
]
