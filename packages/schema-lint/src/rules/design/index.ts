import { arrayHasItems } from './array-has-items.ts'
import { consistentDefinitionStyle } from './consistent-definition-style.ts'
import { consistentEnumStyle } from './consistent-enum-style.ts'
import { consistentPropertyStyle } from './consistent-property-style.ts'
import { deprecatedNamesReplacement } from './deprecated-names-replacement.ts'
import { describedProperty } from './described-property.ts'
import { describedSchema } from './described-schema.ts'
import { descriptionIsSentence } from './description-is-sentence.ts'
import { enumLabelsMatch } from './enum-labels-match.ts'
import { exemplifiedSchema } from './exemplified-schema.ts'
import { explicitAdditionalProperties } from './explicit-additional-properties.ts'
import { formatOfNamedString } from './format-of-named-string.ts'
import { labeledEnum } from './labeled-enum.ts'
import { noBlankText } from './no-blank-text.ts'
import { noBooleanEnum } from './no-boolean-enum.ts'
import { noBooleanNamedString } from './no-boolean-named-string.ts'
import { noDateNamedString } from './no-date-named-string.ts'
import { noDefaultOnRequired } from './no-default-on-required.ts'
import { noDuplicateDescription } from './no-duplicate-description.ts'
import { noDuplicateExample } from './no-duplicate-example.ts'
import { noDuplicateInlineObject } from './no-duplicate-inline-object.ts'
import { noEmptyPropertyName } from './no-empty-property-name.ts'
import { noEnumCaseCollision } from './no-enum-case-collision.ts'
import { noHtmlInDescription } from './no-html-in-description.ts'
import { noNestedBranches } from './no-nested-branches.ts'
import { noNumberNamedString } from './no-number-named-string.ts'
import { noPluralScalar } from './no-plural-scalar.ts'
import { noPropertyCaseCollision } from './no-property-case-collision.ts'
import { noRequiredReadOnly } from './no-required-read-only.ts'
import { noSingleBranch } from './no-single-branch.ts'
import { noSingleTypeList } from './no-single-type-list.ts'
import { noSingularArray } from './no-singular-array.ts'
import { noTypeUnion } from './no-type-union.ts'
import { nullInEnum } from './null-in-enum.ts'
import { nullableNeedsType } from './nullable-needs-type.ts'
import { objectHasProperties } from './object-has-properties.ts'
import { portableDefinitionName } from './portable-definition-name.ts'
import { portablePropertyName } from './portable-property-name.ts'
import { preferConst } from './prefer-const.ts'
import { preferEnum } from './prefer-enum.ts'
import { preferTypeList } from './prefer-type-list.ts'
import { sameNameSameType } from './same-name-same-type.ts'
import { titleIsLabel } from './title-is-label.ts'
import { titleIsNotDescription } from './title-is-not-description.ts'
import { titledProperty } from './titled-property.ts'
import { titledSchema } from './titled-schema.ts'
import { trimmedText } from './trimmed-text.ts'
import { typedKeywords } from './typed-keywords.ts'
import { typedSchema } from './typed-schema.ts'
import { unitInNumericName } from './unit-in-numeric-name.ts'

export const designRules = [
  arrayHasItems,
  consistentDefinitionStyle,
  consistentEnumStyle,
  consistentPropertyStyle,
  deprecatedNamesReplacement,
  describedProperty,
  describedSchema,
  descriptionIsSentence,
  enumLabelsMatch,
  exemplifiedSchema,
  explicitAdditionalProperties,
  formatOfNamedString,
  labeledEnum,
  noBlankText,
  noBooleanEnum,
  noBooleanNamedString,
  noDateNamedString,
  noDefaultOnRequired,
  noDuplicateDescription,
  noDuplicateExample,
  noDuplicateInlineObject,
  noEmptyPropertyName,
  noEnumCaseCollision,
  noHtmlInDescription,
  noNestedBranches,
  noNumberNamedString,
  noPluralScalar,
  noPropertyCaseCollision,
  noRequiredReadOnly,
  noSingleBranch,
  noSingleTypeList,
  noSingularArray,
  noTypeUnion,
  nullInEnum,
  nullableNeedsType,
  objectHasProperties,
  portableDefinitionName,
  portablePropertyName,
  preferConst,
  preferEnum,
  preferTypeList,
  sameNameSameType,
  titleIsLabel,
  titleIsNotDescription,
  titledProperty,
  titledSchema,
  trimmedText,
  typedKeywords,
  typedSchema,
  unitInNumericName,
]
