import { type Static, type TSchema, type TSchemaOptions, type TUnsafe, Type } from 'typebox'

/**
 * A `$ref` by short name that keeps the static type. The generator turns the name of a resource into its `$id`,
 * and the name of a definition into `#/$defs/…`.
 */
export function reference<Target extends TSchema & { readonly $id: string }>(
  target: Target,
  options: TSchemaOptions = {},
): TUnsafe<Static<Target>> {
  return Type.Unsafe<Static<Target>>({ $ref: target.$id, ...options })
}
