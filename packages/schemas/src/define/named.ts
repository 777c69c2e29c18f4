/**
 * A schema that others may refer to by name: `customer` for a resource, `CountryCode` for a definition. The name is not
 * enumerable, so that users of the TypeBox sources see a plain schema.
 */
export type Named = { readonly '~name': string }

export function named<Schema extends object>(name: string, schema: Schema): Schema & Named {
  return Object.defineProperty(schema, '~name', { value: name, enumerable: false }) as Schema & Named
}
