import { absoluteIdentifier } from './absolute-identifier.ts'
import { asciiPropertyNames } from './ascii-property-names.ts'
import { consistentDialect } from './consistent-dialect.ts'
import { consistentIdentifierHost } from './consistent-identifier-host.ts'
import { consistentLineBreaks } from './consistent-line-breaks.ts'
import { currentDialect } from './current-dialect.ts'
import { declaredDialect } from './declared-dialect.ts'
import { describedDefinition } from './described-definition.ts'
import { fileNamedAsSchema } from './file-named-as-schema.ts'
import { finalNewline } from './final-newline.ts'
import { identifiedSchema } from './identified-schema.ts'
import { identifierMatchesFile } from './identifier-matches-file.ts'
import { identityFirst } from './identity-first.ts'
import { noInvisibleCharacter } from './no-invisible-character.ts'
import { noLocalAddress } from './no-local-address.ts'
import { noPlaceholderIdentifier } from './no-placeholder-identifier.ts'
import { noSmartQuotes } from './no-smart-quotes.ts'
import { noTodo } from './no-todo.ts'
import { noTrailingSpaces } from './no-trailing-spaces.ts'
import { portableReference } from './portable-reference.ts'
import { straightQuotesInProse } from './straight-quotes-in-prose.ts'
import { uniqueTitles } from './unique-titles.ts'
import { versionedIdentifier } from './versioned-identifier.ts'

export const publicationRules = [
  absoluteIdentifier,
  asciiPropertyNames,
  consistentDialect,
  consistentIdentifierHost,
  consistentLineBreaks,
  currentDialect,
  declaredDialect,
  describedDefinition,
  fileNamedAsSchema,
  finalNewline,
  identifiedSchema,
  identifierMatchesFile,
  identityFirst,
  noInvisibleCharacter,
  noLocalAddress,
  noPlaceholderIdentifier,
  noSmartQuotes,
  noTodo,
  noTrailingSpaces,
  portableReference,
  straightQuotesInProse,
  uniqueTitles,
  versionedIdentifier,
]
