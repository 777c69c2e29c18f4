import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'
import { ruleDefinitionName } from '../../src/define/rule-schema.ts'
import { rules } from '../../src/index.ts'

/** A subschema with its place in the file, as the path of keywords and names that leads there. */
export type Subschema = { readonly place: string; readonly schema: JsonSchema }

const maps = ['properties', '$defs', 'definitions']
const single = ['items', 'not', 'if', 'then', 'else', 'additionalProperties']
const lists = ['allOf', 'anyOf', 'oneOf']

/** Every subschema of a schema, itself first. */
export function subschemas(schema: JsonSchema, place = '#'): Subschema[] {
  const children: [string, unknown][] = [
    ...single.map((keyword): [string, unknown] => [keyword, schema[keyword]]),
    ...maps.flatMap((keyword) => entriesOf(keyword, schema[keyword])),
    ...lists.flatMap((keyword) => entriesOf(keyword, schema[keyword])),
  ]
  const below = children.flatMap(([step, value]) =>
    isSchema(value) ? subschemas(value, `${place}/${step}`) : [],
  )
  return [{ place, schema }, ...below]
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
export const describesFields = ({ place }: Pick<Subschema, 'place'>): boolean => !ofRules.test(place)
