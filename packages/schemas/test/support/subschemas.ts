import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { ruleDefinitionName } from '../../src/define/rule-schema.ts'
import { rules } from '../../src/index.ts'

/** A subschema with its location in the file, as a path of keywords and names. */
export type Subschema = { readonly location: string; readonly schema: JsonSchema }

const maps = ['properties', '$defs', 'definitions']
const single = ['items', 'not', 'if', 'then', 'else', 'additionalProperties']
const lists = ['allOf', 'anyOf', 'oneOf']

/** Every subschema of a schema, itself first. */
export function subschemas(schema: JsonSchema, location = '#'): Subschema[] {
  const children: [string, unknown][] = [
    ...single.map((keyword): [string, unknown] => [keyword, schema[keyword]]),
    ...maps.flatMap((keyword) => entriesOf(keyword, schema[keyword])),
    ...lists.flatMap((keyword) => entriesOf(keyword, schema[keyword])),
  ]
  const below = children.flatMap(([step, value]) =>
    isSchema(value) ? subschemas(value, `${location}/${step}`) : [],
  )
  return [{ location, schema }, ...below]
}

const entriesOf = (keyword: string, value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([name, item]) => [`${keyword}/${name}`, item])
    : []

const consequences = rules.map(ruleDefinitionName).join('|')
const ofRules = new RegExp(
  `/(?:if|then|else|not|allOf|anyOf)(?:/|$)|/(?:\\$defs|definitions)/(?:${consequences})(?:/|$)`,
)

/** Whether a subschema describes fields, rather than being part of a rule across fields. */
export const describesFields = ({ location }: Pick<Subschema, 'location'>): boolean => !ofRules.test(location)
