import { type DialectId, dialectIds } from '../../schema/keyword.ts'
import { type Subschema, valueOf } from '../../schema/subschema.ts'
import { declaresDialect } from './declared-dialect.ts'
import { type Mismatch, valueChecks } from './keyword-value-checks.ts'

/** The first mismatch of a keyword's value in every dialect that the schema may have. */
export function keywordMismatch(
  schema: Subschema,
  keyword: string,
  value: unknown = valueOf(schema, keyword),
): Mismatch | undefined {
  const check = schema.dialect.keywords.has(keyword) ? valueChecks.get(keyword) : undefined
  if (check?.(value, schema.dialect.id) === undefined) return undefined
  const mismatches = dialectsOf(schema).map((id) => check(value, id))
  return mismatches.includes(undefined) ? undefined : mismatches[0]
}

/** Without a declaration, the guess comes first. */
function dialectsOf(schema: Subschema): readonly DialectId[] {
  const { id: own } = schema.dialect
  if (declaresDialect(schema)) return [own]
  return [own, ...dialectIds.filter((id) => id !== own && !id.startsWith('openapi'))]
}
