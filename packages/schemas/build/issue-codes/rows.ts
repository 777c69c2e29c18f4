import { patternFormats, patternNames } from '../../src/define/patterns.ts'
import { ruleDefinitionName } from '../../src/define/rule-schema.ts'
import { rules } from '../../src/generated/rules.ts'
import { issueCodes } from '../../src/issue-codes.ts'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { namedSchema } from '../sources.ts'

/** What the failure of one keyword at one location of a schema means. */
export type Row = {
  /** Path that an engine takes to the keyword, from the resource's own schema, without the steps `$ref`. */
  readonly location: string
  /** Where in documents the keyword applies; `*` is any index. */
  readonly instance: string
  /** None where the keyword only guards, and the property's own keywords say more. */
  readonly code?: string
  /** The code where the value is `null`: what must be given is then missing. */
  readonly null?: string
  /** For `required` the names that must be present, for `additionalProperties` those that may be. */
  readonly properties?: readonly string[]
  /** For a format: text of more UTF-16 code units than this is only too long. */
  readonly longest?: number
}

const codes: Readonly<Record<string, string>> = Object.fromEntries(
  issueCodes.flatMap(({ code, keywords }) =>
    keywords.filter((keyword) => keyword !== 'format').map((keyword) => [keyword, code]),
  ),
)

/** Where a walk is: in the schema, in the document, at a required property, and perhaps in the consequence of a rule. */
type Walk = {
  readonly location: string
  readonly instance: string
  readonly required?: boolean
  readonly rule?: Rule
}

/** A rule without a code shares those of the keywords. */
type Rule = { readonly code?: string }

/**
 * A row for each keyword of a resource that can fail by itself. Keywords in conditions have none, and neither has
 * `format`: the pattern beside it refuses at least as much.
 */
export function issueRows(resource: string): Row[] {
  return visit(namedSchema(resource), { location: '', instance: '' })
}

function visit(schema: JsonSchema, walk: Walk): Row[] {
  const below = (part: unknown, step: string, changes: Partial<Walk> = {}): Row[] => {
    const location = `${walk.location}/${step}`
    return isSchema(part) ? visit(part, { ...walk, required: false, ...changes, location }) : []
  }
  return [
    ...Object.keys(codes).flatMap((keyword) => rowOf(schema, keyword, walk)),
    ...(typeof schema.$ref === 'string' ? refer(schema.$ref, walk) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      below(part, `properties/${name}`, {
        instance: `${walk.instance}/${name}`,
        required: ((schema.required ?? []) as string[]).includes(name),
      }),
    ),
    ...below(schema.items, 'items', { instance: `${walk.instance}/*` }),
    ...((schema.allOf ?? []) as unknown[]).flatMap((part, index) => below(part, `allOf/${index}`)),
    ...below(schema.then, 'then', { rule: {} }),
  ]
}

/** The code of each rule by the name of its consequence, such as `PhoneNumberRequired`. */
const ruleCodes: ReadonlyMap<string, string> = new Map(
  rules.map((rule) => [ruleDefinitionName(rule), rule.code]),
)

function refer(name: string, walk: Walk): Row[] {
  const code = walk.rule && ruleCodes.get(name)
  return visit(namedSchema(name), code === undefined ? walk : { ...walk, rule: { code } })
}

function rowOf(
  schema: JsonSchema,
  keyword: string,
  { location: at, instance, required = false, rule }: Walk,
): Row[] {
  if (!(keyword in schema) || (keyword === 'additionalProperties' && schema[keyword] !== false)) return []
  const code = rule?.code ?? codeOf(schema, keyword)
  const location = `${at}/${keyword}`
  const ifNull = required && refusesNull.has(keyword) ? { null: rule?.code ?? 'required' } : {}
  // A rule's `type` only guards: the property's own `type` refuses the value as well.
  if (keyword === 'type' && rule !== undefined) return required ? [{ location, instance, ...ifNull }] : []
  const row = { location, instance, code, ...ifNull }
  if (keyword === 'required') return [{ ...row, properties: schema.required as string[] }]
  if (keyword === 'additionalProperties')
    return [{ ...row, properties: Object.keys(schema.properties as object) }]
  if (keyword !== 'pattern' || typeof schema.maxLength !== 'number') return [row]
  return [{ ...row, longest: 2 * schema.maxLength }]
}

/** Keywords that `null` fails; others apply to values of a type. */
const refusesNull: ReadonlySet<string> = new Set(['type', 'enum'])

/** What the failure of a keyword means where no rule says otherwise. */
export function codeOf(schema: JsonSchema, keyword: string): string {
  if (keyword === 'minLength' && schema.minLength !== 1) throw new Error('No code for text that is too short')
  const isFormat =
    keyword === 'pattern' && patternFormats[patternNames[String(schema.pattern)] ?? ''] !== undefined
  return isFormat ? 'format' : (codes[keyword] ?? keyword)
}
