import { schemas, types } from '../generated/playground/loaders.ts'

/** The TypeScript types of a resource and of what it refers to; empty if there is no such resource. */
export const typesOf = async (resource: string): Promise<string> =>
  (await own(types, resource)?.())?.default ?? ''

/** The JSON Schema of a resource in one file, 2020-12; empty if there is no such resource. */
export async function schemaOf(resource: string): Promise<string> {
  const module = await own(schemas, resource)?.()
  return module === undefined ? '' : JSON.stringify(module.default, null, 2)
}

const own = <Value>(table: { readonly [name: string]: Value }, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
