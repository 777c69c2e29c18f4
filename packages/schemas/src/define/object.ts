import { type TObject, type TObjectOptions, type TProperties, Type } from 'typebox'
import { type Named, named } from './named.ts'
import type { Rule } from './rule.ts'
import { ruleKeywords } from './rule-schema.ts'

/** What every named object declares about itself; the title is the name of its type. */
type About = {
  readonly title: string
  readonly description: string
  readonly rules?: readonly Rule[]
} & TObjectOptions

type NamedObject<Properties extends TProperties> = TObject<Properties> &
  Named &
  Pick<About, 'title' | 'description'>

/** What the service answers: it adds fields over time, so unknown ones are valid. */
export const openObject = <Properties extends TProperties>(
  name: string,
  about: About,
  properties: Properties,
): NamedObject<Properties> => object(name, about, properties, {})

/** What a client sends: an unknown field is most likely a typo, and not valid. */
export const closedObject = <Properties extends TProperties>(
  name: string,
  about: About,
  properties: Properties,
): NamedObject<Properties> => object(name, about, properties, { additionalProperties: false })

function object<Properties extends TProperties>(
  name: string,
  { rules = [], ...about }: About,
  properties: Properties,
  unknown: TObjectOptions,
): NamedObject<Properties> {
  const { title, description } = about
  const schema = Type.Object(properties, { ...about, ...ruleKeywords(rules), ...unknown })
  // Not enumerable, so that users of the TypeBox sources see a plain schema.
  Object.defineProperty(schema, '~rules', { value: rules, enumerable: false })
  return named(name, Object.assign(schema, { title, description }))
}

/** The rules across the fields of a resource. */
export const rulesOfSchema = (schema: object): readonly Rule[] =>
  (schema as { readonly '~rules'?: readonly Rule[] })['~rules'] ?? []
