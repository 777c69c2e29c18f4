import { resources } from '@openpartner/schemas'
import type { Validator } from '@openpartner/validators'

const validators = new Map<string, Validator<unknown> | undefined>(
  await Promise.all(
    resources.map(async ({ name, type }) => {
      const module = (await import(`@openpartner/validators/${name}`)) as Record<string, Validator<unknown>>
      return [name, module[type]] as const
    }),
  ),
)

/** The validator of a resource by its base name, so that pages show what is really said. */
export function validatorOf(resource: string): Validator<unknown> {
  const validator = validators.get(resource)
  if (validator === undefined) throw new Error(`There is no validator ${resource}`)
  return validator
}
