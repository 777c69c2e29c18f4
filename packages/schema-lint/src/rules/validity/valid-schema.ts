import { isOfOldDraft } from '../../analysis/dialects/declared-dialect.ts'
import { keywordMismatch } from '../../analysis/dialects/keyword-mismatch.ts'
import type { Mismatch } from '../../analysis/dialects/keyword-value-checks.ts'
import { kindOf } from '../../analysis/texts/show-value.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { isRecord, recordOf, type Subschema, stringOf } from '../../schema/subschema.ts'
import { dialectByUri } from '../../schema/dialect.ts'
import type { Path } from '../../source/node.ts'
import { meantBeside } from '../helpers/meant-beside.ts'
import { meantRequired } from '../helpers/meant-required.ts'

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
    if (isOfOldDraft(schema)) return
    for (const [keyword, value] of Object.entries(schema.keywords)) {
      for (const part of partsOf(schema, keyword, value)) {
        const mismatch = keywordMismatch(schema, keyword, part)
        if (mismatch) reportMismatch(schema, keyword, value, mismatch, context)
      }
    }
    if (schema.parent === undefined) checkByOwnMetaschema(schema, context)
  },
})

/** A list of schemas by name has as many mistakes as there are names: each is reported. */
function partsOf(schema: Subschema, keyword: string, value: unknown): readonly unknown[] {
  const isMap = schema.dialect.keywords.get(keyword)?.holds === 'schema-map' && isRecord(value)
  if (!isMap || keywordMismatch(schema, keyword, value) === undefined) return [value]
  return Object.entries(value).map((entry) => Object.fromEntries([entry]))
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
  const hint = hintFor(schema, keyword, path, at)
  const message = `${subject} must be ${expected}, not ${kindOf(at)}.`
  report({
    at: schema,
    path: [keyword, ...path],
    message: hint === undefined ? message : `${message} ${hint.sentence}`,
    ...(hint?.fix && { fix: hint.fix }),
  })
}

/** Where the keyword belongs, if it is in a wrong place rather than wrong. */
function hintFor(
  schema: Subschema,
  keyword: string,
  path: Path,
  value: unknown,
): ReturnType<typeof meantBeside> {
  const [name] = path
  if (path.length === 1 && schema.dialect.keywords.get(keyword)?.holds === 'schema-map') {
    if (!isFlat(schema, keyword)) return meantBeside(schema, keyword, String(name), value)
    return value === null ? { sentence: 'Indent its keywords further than its name.' } : undefined
  }
  if (keyword !== 'required' || typeof value !== 'boolean') return undefined
  const sentence = meantRequired(schema, value)
  return sentence === undefined ? undefined : { sentence }
}

const hasNull = new WeakMap<object, boolean>()

/** Whether names without a value tell that YAML is indented too little: what follows is not beside them on purpose. */
function isFlat(schema: Subschema, keyword: string): boolean {
  const schemas = recordOf(schema, keyword)
  if (schemas === undefined || schema.document.syntax !== 'yaml') return false
  const known = hasNull.get(schemas) ?? Object.values(schemas).includes(null)
  hasNull.set(schemas, known)
  return known
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
