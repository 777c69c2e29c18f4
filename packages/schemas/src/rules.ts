import type { Rule } from './define/rule.ts'
import { type ResourceName, resources } from './generated/resources.ts'
import { rules as all } from './generated/rules.ts'

/** Every rule across fields. */
export const rules: readonly Rule[] = all

/**
 * The rules across fields of a resource.
 *
 * @param resource the base name of a resource, such as `create-customer-request`
 */
export function rulesOf(resource: ResourceName): readonly Rule[] {
  const names: readonly string[] = resources.find(({ name }) => name === resource)?.rules ?? []
  return names.flatMap((name) => rules.filter((rule) => rule.name === name))
}
