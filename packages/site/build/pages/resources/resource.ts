import { resources } from '@openpartner/schemas'

export type Resource = (typeof resources)[number]

/** A resource by the base name of its files. */
export function resourceNamed(name: string): Resource {
  const resource = resources.find((one) => one.name === name)
  if (resource === undefined) throw new Error(`There is no resource ${name}`)
  return resource
}

export const typeNameOf = (name: string): string => resourceNamed(name).type
