import { patternFormats, patternNames } from '../../src/define/patterns.ts'
import { ruleDefinitionName } from '../../src/define/rule-schema.ts'
import { rules } from '../../src/generated/rules.ts'
import { issueCodes } from '../../src/issue-codes.ts'
import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { namedSchema } from '../sources.ts'

/** What the failure of one keyword at one place of a schema means. */
export type Row = {
  /** Way that an engine takes to the keyword, from the resource's own schema, without the steps `$ref`. */
  readonly location: string
  /** Where in documents the keyword looks; `*` stands for any index. */
  readonly instance: string
  readonly code: string
  /** For `required` the names that must be there, for `additionalProperties` those that may. */
  readonly properties?: readonly string[]
  /** Of a form of text: longer text, in UTF-16 code units, is only too long. */
  readonly longest?: number
}

const codes: Readonly<Record<string, string>> = Object.fromEntries(
  issueCodes.flatMap(({ code, keywords }) =>
    keywords.filter((keyword) => keyword !== 'format').map((keyword) => [keyword, code]),
  ),
)

/** Where a walk is: in the schema, in the document, and in the consequence of a rule, if so. */
type Place = { readonly location: string; readonly instance: string; readonly rule?: Rule }

/** Only a rule with a name has a code of its own. */
type Rule = { readonly code?: string }

/**
 * A row for each keyword of a resource that can fail by itself. What stands in conditions has none, and neither has
 * `format`: the pattern beside it refuses at least as much.
 */
export function issueRows(resource: string): Row[] {
  return visit(namedSchema(resource), { location: '', instance: '' })
}

function visit(schema: JsonSchema, place: Place): Row[] {
  const below = (part: unknown, step: string, instance = place.instance, rule = place.rule): Row[] => {
    const location = `${place.location}/${step}`
    return isSchema(part) ? visit(part, { location, instance, ...(rule && { rule }) }) : []
  }
  return [
    ...Object.keys(codes).flatMap((keyword) => rowOf(schema, keyword, place)),
    ...(typeof schema.$ref === 'string' ? refer(schema.$ref, place) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      below(part, `properties/${name}`, `${place.instance}/${name}`),
    ),
    ...below(schema.items, 'items', `${place.instance}/*`),
    ...((schema.allOf ?? []) as unknown[]).flatMap((part, index) => below(part, `allOf/${index}`)),
    ...below(schema.then, 'then', place.instance, {}),
  ]
}

/** The code of each rule by the name of its consequence, such as `PhoneNumberRequired`. */
const ruleCodes: ReadonlyMap<string, string> = new Map(
  rules.map((rule) => [ruleDefinitionName(rule), rule.code]),
)

function refer(name: string, place: Place): Row[] {
  const code = place.rule && ruleCodes.get(name)
  return visit(namedSchema(name), code === undefined ? place : { ...place, rule: { code } })
}

function rowOf(schema: JsonSchema, keyword: string, { location, instance, rule }: Place): Row[] {
  // A rule's `type` only guards: the property's own `type` refuses the value as well.
  const applies = keyword in schema && !(keyword === 'type' && rule !== undefined)
  if (!applies || (keyword === 'additionalProperties' && schema[keyword] !== false)) return []
  const code = rule?.code ?? codeOf(schema, keyword)
  const row = { location: `${location}/${keyword}`, instance, code }
  if (keyword === 'required') return [{ ...row, properties: schema.required as string[] }]
  if (keyword === 'additionalProperties')
    return [{ ...row, properties: Object.keys(schema.properties as object) }]
  if (keyword !== 'pattern' || typeof schema.maxLength !== 'number') return [row]
  return [{ ...row, longest: 2 * schema.maxLength }]
}

/** What the failure of a keyword means where no rule says otherwise. */
export function codeOf(schema: JsonSchema, keyword: string): string {
  if (keyword === 'minLength' && schema.minLength !== 1) throw new Error('No code for text that is too short')
  const isFormat =
    keyword === 'pattern' && patternFormats[patternNames[String(schema.pattern)] ?? ''] !== undefined
  return isFormat ? 'format' : (codes[keyword] ?? keyword)
}
