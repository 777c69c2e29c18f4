import { has, type Subschema } from './subschema.ts'

/** A property that a schema's `properties` names. */
export type Property = { readonly name: string; readonly schema: Subschema }

const known = new WeakMap<Subschema, readonly Property[]>()

/** The properties that a schema itself names, in the order of the text. */
export function propertiesOf(schema: Subschema): readonly Property[] {
  if (!has(schema, 'properties')) return []
  const done = known.get(schema)
  if (done !== undefined) return done
  const properties = schema.document.childrenOf(schema).flatMap((child) => {
    const name = propertyNameOf(child)
    return name === undefined ? [] : [{ name, schema: child }]
  })
  known.set(schema, properties)
  return properties
}

/** The name under which a schema describes a property; undefined where it describes something else. */
export function propertyNameOf({ via }: Subschema): string | undefined {
  return via?.keyword === 'properties' ? String(via.key) : undefined
}

/** The definitions that a schema holds, by name, in the order of the text. */
export function definitionsOf(schema: Subschema): readonly Property[] {
  if (!has(schema, '$defs') && !has(schema, 'definitions')) return []
  return schema.document
    .childrenOf(schema)
    .filter(({ via }) => via?.keyword === '$defs' || via?.keyword === 'definitions')
    .map((child) => ({ name: String(child.via?.key), schema: child }))
}
