import { isRecord, recordOf, type Subschema } from '../subschema.ts'

/** What a value of a discriminator's property leads to. */
export type MappedSchema = {
  /** From the schema to the text. */
  readonly path: readonly string[]
  readonly target: string
}

/** What a schema's `discriminator` maps values to, as references or as names of components. */
export function mappedSchemas(schema: Subschema): readonly MappedSchema[] {
  const discriminator = recordOf(schema, 'discriminator')
  if (discriminator === undefined || !schema.dialect.keywords.has('discriminator')) return []
  const mapping = Object.hasOwn(discriminator, 'mapping') ? discriminator['mapping'] : undefined
  const targets = isRecord(mapping) ? Object.keys(mapping).map((value) => ['mapping', value]) : []
  return [...targets, ['defaultMapping']].flatMap((steps) => {
    const [key = '', value = ''] = steps
    const target = key === 'mapping' && isRecord(mapping) ? mapping[value] : discriminator[key]
    return typeof target === 'string' ? [{ path: ['discriminator', ...steps], target }] : []
  })
}

/** Those that are certainly references: a plain word may be the name of a component. */
export function mappedReferences(schema: Subschema): readonly string[] {
  return mappedSchemas(schema).flatMap(({ target }) => (isReference(target) ? [target] : []))
}

/** Whether a target of a mapping is written as a reference, not as a name. */
export function isReference(target: string): boolean {
  return !/^[A-Za-z0-9._-]+$/.test(target) || /\.(?:jsonc?|ya?ml)$/i.test(target)
}
