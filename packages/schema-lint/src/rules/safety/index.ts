import { anchoredPattern } from './anchored-pattern.ts'
import { no64BitNumber } from './no-64-bit-number.ts'
import { noAmbiguousAnchor } from './no-ambiguous-anchor.ts'
import { noBackspacePattern } from './no-backspace-pattern.ts'
import { noDataReference } from './no-data-reference.ts'
import { noDeepNesting } from './no-deep-nesting.ts'
import { noDotInPattern } from './no-dot-in-pattern.ts'
import { noEmptyPattern } from './no-empty-pattern.ts'
import { noExponentialPattern } from './no-exponential-pattern.ts'
import { noFileReference } from './no-file-reference.ts'
import { noFormatAsOnlyCheck } from './no-format-as-only-check.ts'
import { noFractionalMultipleOf } from './no-fractional-multiple-of.ts'
import { noHugeEnum } from './no-huge-enum.ts'
import { noInsecureReference } from './no-insecure-reference.ts'
import { noLoneSurrogate } from './no-lone-surrogate.ts'
import { noMixedScriptName } from './no-mixed-script-name.ts'
import { noOverlappingPatternProperties } from './no-overlapping-pattern-properties.ts'
import { noPolynomialPattern } from './no-polynomial-pattern.ts'
import { noPrototypeProperty } from './no-prototype-property.ts'
import { noReadablePassword } from './no-readable-password.ts'
import { noRemoteReference } from './no-remote-reference.ts'
import { noSecretInSchema } from './no-secret-in-schema.ts'
import { noUnboundedArray } from './no-unbounded-array.ts'
import { noUnboundedNumber } from './no-unbounded-number.ts'
import { noUnboundedObject } from './no-unbounded-object.ts'
import { noUnboundedRecursion } from './no-unbounded-recursion.ts'
import { noUnboundedString } from './no-unbounded-string.ts'
import { noUnboundedUniqueItems } from './no-unbounded-unique-items.ts'
import { noUniqueItemsOnObjects } from './no-unique-items-on-objects.ts'
import { noUnicodeDependentPattern } from './no-unicode-dependent-pattern.ts'
import { patternPortableToDotnet } from './pattern-portable-to-dotnet.ts'
import { patternPortableToJava } from './pattern-portable-to-java.ts'
import { patternPortableToPython } from './pattern-portable-to-python.ts'
import { patternPortableToRe2 } from './pattern-portable-to-re2.ts'

export const safetyRules = [
  anchoredPattern,
  no64BitNumber,
  noAmbiguousAnchor,
  noBackspacePattern,
  noDataReference,
  noDeepNesting,
  noDotInPattern,
  noEmptyPattern,
  noExponentialPattern,
  noFileReference,
  noFormatAsOnlyCheck,
  noFractionalMultipleOf,
  noHugeEnum,
  noInsecureReference,
  noLoneSurrogate,
  noMixedScriptName,
  noOverlappingPatternProperties,
  noPolynomialPattern,
  noPrototypeProperty,
  noReadablePassword,
  noRemoteReference,
  noSecretInSchema,
  noUnboundedArray,
  noUnboundedNumber,
  noUnboundedObject,
  noUnboundedRecursion,
  noUnboundedString,
  noUnboundedUniqueItems,
  noUniqueItemsOnObjects,
  noUnicodeDependentPattern,
  patternPortableToDotnet,
  patternPortableToJava,
  patternPortableToPython,
  patternPortableToRe2,
]
