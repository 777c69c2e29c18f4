import { isSchema, type JsonSchema } from '@openpartner/build-helpers/json-schema'

/** One thing that a schema demands: a keyword of a subschema (with the name, for `required`), and where in a document. */
export type Constraint = {
  readonly schema: JsonSchema
  readonly location: string
  readonly keyword: string
  readonly name?: string
  /** Pointer into the document, `*` for any item. */
  readonly instance: string
}

const simple = [
  'type',
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'maxItems',
]

/** Keywords that this walk knows; an unknown one must not go by unseen. */
const annotations = ['title', 'description', 'examples', 'readOnly', '$schema', '$id', '$comment', '$defs']
const known = new Set([
  ...simple,
  ...annotations,
  'properties',
  'required',
  'items',
  'additionalProperties',
  '$ref',
  'allOf',
  'if',
  'then',
])

/** Every constraint of a file: through its own definitions, up to references to other resources. */
export function constraintsOf(file: JsonSchema): Constraint[] {
  return visit(file, '#', '', false)

  function visit(schema: JsonSchema, location: string, instance: string, rule: boolean): Constraint[] {
    const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword))
    if (unknown.length > 0) throw new Error(`The walk does not know ${unknown.join(', ')} at ${location}.`)
    const here = { schema, location, instance }
    const constraint = (keyword: string, name?: string): Constraint[] => [
      name === undefined ? { ...here, keyword } : { ...here, keyword, name },
    ]
    const below = (value: unknown, step: string, at = instance, inRule = rule): Constraint[] =>
      isSchema(value) ? visit(value, `${location}/${step}`, at, inRule) : []

    return [
      // In a rule `type` only guards: the property's own `type` refuses the value as well.
      ...simple
        .filter((keyword) => keyword in schema && !(rule && keyword === 'type'))
        .flatMap((keyword) => constraint(keyword)),
      ...(Array.isArray(schema.required)
        ? schema.required.flatMap((name: string) => constraint('required', name))
        : []),
      ...(schema.additionalProperties === false ? constraint('additionalProperties') : []),
      ...Object.entries(isSchema(schema.properties) ? schema.properties : {}).flatMap(([name, value]) =>
        below(value, `properties/${name}`, `${instance}/${name}`),
      ),
      ...below(schema.items, 'items', `${instance}/*`),
      ...below(schema.then, 'then', instance, true),
      ...(Array.isArray(schema.allOf)
        ? schema.allOf.flatMap((part, index) => below(part, `allOf/${index}`))
        : []),
      ...reference(schema.$ref, instance, rule, () => constraint('$ref')),
    ]
  }

  function reference(
    $ref: unknown,
    instance: string,
    rule: boolean,
    external: () => Constraint[],
  ): Constraint[] {
    if (typeof $ref !== 'string') return []
    const name = $ref.startsWith('#/$defs/') ? $ref.slice('#/$defs/'.length) : undefined
    const definition = name === undefined ? undefined : (file.$defs as Record<string, JsonSchema>)[name]
    return definition === undefined ? external() : visit(definition, $ref, instance, rule)
  }
}
