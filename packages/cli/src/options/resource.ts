import { resources } from '@openpartner/schemas'
import { InvalidArgumentError } from 'commander'
import { closest } from 'fastest-levenshtein'

export type Resource = (typeof resources)[number]

/** The resource of this name: `customer-summary`, `CustomerSummary`, `customersummary`. */
export function resourceNamed(name: string): Resource {
  const found = resources.find((resource) => fold(resource.name) === fold(name))
  if (found !== undefined) return found
  throw new InvalidArgumentError(
    `The nearest name is ${nearest(name)}. Names:\n${resources.map((resource) => `  ${resource.name}`).join('\n')}`,
  )
}

/** Names differ in letter case and separators only by accident. */
const fold = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '')

function nearest(name: string): string {
  const folded = closest(
    fold(name),
    resources.map((resource) => fold(resource.name)),
  )
  return resources.find((resource) => fold(resource.name) === folded)?.name ?? ''
}
