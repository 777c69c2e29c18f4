import { nameIn } from './choices.ts'

/** The TypeScript types of a resource and of what it refers to; empty if there is no such resource. */
export async function typesOf(resource: string): Promise<string> {
  const { load } = await import('../../generated/playground/load-types.ts')
  return nameIn(load, resource) ? (await load[resource]()).default : ''
}

/** The JSON Schema of a resource in one file, 2020-12; empty if there is no such resource. */
export async function schemaOf(resource: string): Promise<string> {
  const { load } = await import('../../generated/playground/load-schemas.ts')
  return nameIn(load, resource) ? JSON.stringify((await load[resource]()).default, null, 2) : ''
}
