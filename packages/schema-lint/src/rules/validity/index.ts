import { canonicalDialectFragment } from './canonical-dialect-fragment.ts'
import { canonicalDialectUri } from './canonical-dialect-uri.ts'
import { formatFitsType } from './format-fits-type.ts'
import { knownDialect } from './known-dialect.ts'
import { knownFormat } from './known-format.ts'
import { knownRequiredVocabulary } from './known-required-vocabulary.ts'
import { noAdditionalItemsWithoutList } from './no-additional-items-without-list.ts'
import { noByteOrderMark } from './no-byte-order-mark.ts'
import { noContainsBoundsWithoutContains } from './no-contains-bounds-without-contains.ts'
import { noContentSchemaWithoutMediaType } from './no-content-schema-without-media-type.ts'
import { noCustomFormat } from './no-custom-format.ts'
import { noDuplicateEnumValue } from './no-duplicate-enum-value.ts'
import { noDuplicateKeys } from './no-duplicate-keys.ts'
import { noDuplicateRequiredName } from './no-duplicate-required-name.ts'
import { noDynamicReferenceWithoutAnchor } from './no-dynamic-reference-without-anchor.ts'
import { noEmptyEnum } from './no-empty-enum.ts'
import { noExclusiveWithoutBound } from './no-exclusive-without-bound.ts'
import { noForeignPattern } from './no-foreign-pattern.ts'
import { noIdentifierFragment } from './no-identifier-fragment.ts'
import { noIgnoredVocabulary } from './no-ignored-vocabulary.ts'
import { noImpreciseNumber } from './no-imprecise-number.ts'
import { noKeywordOfOtherDialect } from './no-keyword-of-other-dialect.ts'
import { noLegacyDefinitions } from './no-legacy-definitions.ts'
import { noMisplacedKeyword } from './no-misplaced-keyword.ts'
import { noMisspelledKeyword } from './no-misspelled-keyword.ts'
import { noNestedDialect } from './no-nested-dialect.ts'
import { noPointerWithoutHash } from './no-pointer-without-hash.ts'
import { noReferenceCycle } from './no-reference-cycle.ts'
import { noThenWithoutIf } from './no-then-without-if.ts'
import { noUnknownKeyword } from './no-unknown-keyword.ts'
import { noUnusedDefinition } from './no-unused-definition.ts'
import { portableAnchorName } from './portable-anchor-name.ts'
import { resolvableReference } from './resolvable-reference.ts'
import { unicodePattern } from './unicode-pattern.ts'
import { uniqueAnchors } from './unique-anchors.ts'
import { uniqueIdentifiers } from './unique-identifiers.ts'
import { validApiExample } from './valid-api-example.ts'
import { validConst } from './valid-const.ts'
import { noAmbiguousYaml } from './no-ambiguous-yaml.ts'
import { noNullDefault } from './no-null-default.ts'
import { validDefault } from './valid-default.ts'
import { validEnumValues } from './valid-enum-values.ts'
import { validExampleKeyword } from './valid-example-keyword.ts'
import { validExamples } from './valid-examples.ts'
import { validPattern } from './valid-pattern.ts'
import { validSchema } from './valid-schema.ts'

export const validityRules = [
  canonicalDialectFragment,
  canonicalDialectUri,
  formatFitsType,
  knownDialect,
  knownFormat,
  knownRequiredVocabulary,
  noAdditionalItemsWithoutList,
  noByteOrderMark,
  noContainsBoundsWithoutContains,
  noContentSchemaWithoutMediaType,
  noCustomFormat,
  noDuplicateEnumValue,
  noDuplicateKeys,
  noDuplicateRequiredName,
  noDynamicReferenceWithoutAnchor,
  noEmptyEnum,
  noExclusiveWithoutBound,
  noForeignPattern,
  noIdentifierFragment,
  noIgnoredVocabulary,
  noImpreciseNumber,
  noKeywordOfOtherDialect,
  noLegacyDefinitions,
  noMisplacedKeyword,
  noMisspelledKeyword,
  noNestedDialect,
  noPointerWithoutHash,
  noReferenceCycle,
  noThenWithoutIf,
  noUnknownKeyword,
  noUnusedDefinition,
  portableAnchorName,
  resolvableReference,
  unicodePattern,
  uniqueAnchors,
  uniqueIdentifiers,
  validApiExample,
  validConst,
  noAmbiguousYaml,
  noNullDefault,
  validDefault,
  validEnumValues,
  validExampleKeyword,
  validExamples,
  validPattern,
  validSchema,
]
