import { type ResourceName, resources } from '@openpartner/schemas'
import type { Normalization, Validator, ValidatorWithJsonSchema } from '@openpartner/validators'

/** A resource with everything that is published for it. */
export type Resource = {
  readonly name: ResourceName
  readonly validator: Validator<unknown>
  readonly twin: ValidatorWithJsonSchema<unknown>
  readonly normalize: (value: unknown) => Normalization
}

/** Imports through a variable, because Vite would try to resolve the template of a literal one. */
const importOf = async (specifier: string): Promise<unknown> => import(/* @vite-ignore */ specifier)

const normalizers = (await importOf('@openpartner/validators/normalize')) as Record<
  string,
  Resource['normalize']
>

async function load({ name, type }: (typeof resources)[number]): Promise<Resource> {
  const plain = (await importOf(`@openpartner/validators/${name}`)) as Record<string, Resource['validator']>
  const twins = (await importOf(`@openpartner/validators/with-json-schema/${name}`)) as Record<
    string,
    Resource['twin']
  >
  const validator = plain[type]
  const twin = twins[type]
  const normalize = normalizers[`normalize${type}`]
  if (!validator || !twin || !normalize) throw new Error(`Not everything is there for ${name}`)
  return { name, validator, twin, normalize }
}

export const allResources: readonly Resource[] = await Promise.all(resources.map(load))

export function resourceOf(name: ResourceName): Resource {
  const resource = allResources.find((candidate) => candidate.name === name)
  if (resource === undefined) throw new Error(`No resource ${name}`)
  return resource
}
