import { declaresDialect } from '../../analysis/dialects/declared-dialect.ts'
import { type Mismatch, valueChecks } from '../../analysis/dialects/keyword-value-checks.ts'
import { kindOf } from '../../analysis/texts/show-value.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { type DialectId, dialectIds } from '../../schema/keyword.ts'
import { isRecord, type Subschema, stringOf } from '../../schema/subschema.ts'
import { dialectByUri } from '../../schema/dialect.ts'

export const validSchema = defineRule({
  id: 'valid-schema',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A schema is valid against the metaschema of its dialect.',
    rationale:
      'The effect of a keyword with an invalid value is undefined: some validators reject the whole schema, others silently drop the constraint.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.3',
    good: [{ schema: { type: ['string', 'null'], minLength: 2 } }, { schema: true }],
    bad: [{ schema: { type: 'text' } }, { schema: { minLength: '2' } }, { schema: { required: 'name' } }],
  },
  checkDocument(document, { report }) {
    for (const root of document.roots) {
      const { value } = root.node
      if (isRecord(value) || typeof value === 'boolean') continue
      report({ at: root, message: `A schema is an object, true or false, not ${kindOf(value)}.` })
    }
  },
  checkSchema(schema, context) {
    const dialects = declaresDialect(schema) ? [schema.dialect.id] : dialectsBeside(schema)
    for (const [keyword, value] of Object.entries(schema.keywords)) {
      const mismatch = mismatchOf(keyword, value, schema, dialects)
      if (mismatch) reportMismatch(schema, keyword, value, mismatch, context)
    }
    if (schema.parent === undefined) checkByOwnMetaschema(schema, context)
  },
})

/** The dialects that a schema without a declaration may have: the guess first. */
function dialectsBeside({ dialect }: Subschema): readonly DialectId[] {
  return [dialect.id, ...dialectIds.filter((id) => id !== dialect.id && !id.startsWith('openapi'))]
}

function mismatchOf(
  keyword: string,
  value: unknown,
  { dialect }: Subschema,
  dialects: readonly DialectId[],
): Mismatch | undefined {
  const check = dialect.keywords.has(keyword) ? valueChecks.get(keyword) : undefined
  if (check === undefined) return undefined
  const mismatches = dialects.map((id) => check(value, id))
  return mismatches.includes(undefined) ? undefined : mismatches[0]
}

function reportMismatch(
  schema: Subschema,
  keyword: string,
  value: unknown,
  { path, expected }: Mismatch,
  { report }: Context,
): void {
  let at = value
  for (const step of path) at = (at as Readonly<Record<string | number, unknown>>)[step]
  const subject = path.length === 0 ? `"${keyword}"` : `Each value in "${keyword}"`
  report({
    at: schema,
    path: [keyword, ...path],
    message: `${subject} must be ${expected}, not ${kindOf(at)}.`,
  })
}

/** A metaschema in the run is applied too. */
function checkByOwnMetaschema(schema: Subschema, { report, resolve, validate }: Context): void {
  const uri = stringOf(schema, '$schema')
  if (uri === undefined || dialectByUri(uri) !== undefined) return
  const metaschema = resolve(schema, uri)
  if (!metaschema.ok || metaschema.schema === schema) return
  for (const { path, message } of validate(metaschema.schema, schema.node.value) ?? []) {
    report({ at: schema, path, message: `The metaschema that "$schema" names says: ${message}.` })
  }
}
