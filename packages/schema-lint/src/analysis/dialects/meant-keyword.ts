import type { Dialect } from '../../schema/dialect.ts'
import type { Keyword } from '../../schema/keyword.ts'
import { isRecord, type Subschema, valueOf } from '../../schema/subschema.ts'
import { readPattern } from '../patterns/parse-pattern.ts'
import { canonicalText } from '../texts/canonical-text.ts'
import { isSameButSpelling, likelyMeant } from '../texts/likely-meant.ts'
import { valueChecks } from './keyword-value-checks.ts'

/** The keyword that an unknown one is likely a misspelling of: its value must be one that the keyword can have. */
export function meantKeyword(schema: Subschema, name: string): string | undefined {
  const value = valueOf(schema, name)
  const fitting = [...schema.dialect.keywords.values()].filter((keyword) =>
    takes(keyword, value, schema.dialect),
  )
  const meant = likelyMeant(
    name,
    fitting.map((keyword) => keyword.name),
  )
  // Any value fits, and "cost" is a word.
  return meant === 'const' && !isSameButSpelling(name, meant) ? undefined : meant
}

/** Whether a value is valid for a keyword, and in all the schemas that it holds. */
export function isValidFor(name: string, value: unknown, dialect: Dialect): boolean {
  const keyword = dialect.keywords.get(name)
  if (keyword === undefined) return true
  if (valueChecks.get(name)?.(value, dialect.id) !== undefined) return false
  if (narrower.get(name)?.(value) === false) return false
  return schemasIn(keyword, value).every((schema) =>
    Object.entries(schema).every(([inner, each]) => isValidFor(inner, each, dialect)),
  )
}

/** What separate rules report about these keywords, and the metaschemas of some dialects reject. */
const narrower: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['enum', isSet],
  ['required', isSet],
  ['id', isIdentifier],
  ['$id', isIdentifier],
  ['pattern', isPattern],
  ['patternProperties', (value) => Object.keys(value as object).every(isPattern)],
])

/** A list of one value or more, all different. */
function isSet(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && new Set(value.map(canonicalText)).size === value.length
}

function isIdentifier(value: unknown): boolean {
  return /^(?:[^\0-\x20"<>\\^`{|}%\x7f[\]#]|%[0-9a-f]{2})+$/i.test(String(value))
}

function isPattern(value: unknown): boolean {
  return readPattern(String(value)).pattern !== undefined
}

function takes(keyword: Keyword, value: unknown, dialect: Dialect): boolean {
  if (valueChecks.get(keyword.name)?.(value, dialect.id) !== undefined) return false
  return schemasIn(keyword, value).every((schema) => looksLikeSchema(schema, dialect))
}

/** The objects that are schemas if the value is the keyword's. */
function schemasIn({ holds }: Keyword, value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (holds === 'value') return []
  const isOne = holds === 'schema' || (holds === 'schema-or-list' && !Array.isArray(value))
  const parts: readonly unknown[] = isOne ? [value] : Object.values(Object(value) as object)
  return parts.filter(isRecord)
}

/** An object without any keyword is valid as a schema, but is hardly meant as one. */
function looksLikeSchema(schema: Readonly<Record<string, unknown>>, { keywords }: Dialect): boolean {
  const names = Object.keys(schema)
  return names.length === 0 || names.some((name) => keywords.has(name))
}
