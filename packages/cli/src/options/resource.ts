import { resources } from '@openpartner/schemas'
import { InvalidArgumentError } from 'commander'
import { closest, distance } from 'fastest-levenshtein'

export type Resource = (typeof resources)[number]

/** The resource of this name: `customer-summary`, `CustomerSummary`, `customersummary`. */
export function resourceNamed(name: string): Resource {
  const found = resources.find((resource) => fold(resource.name) === fold(name))
  if (found !== undefined) return found
  const near = nearest(name)
  const hint = near === undefined ? 'Unknown resource.' : `The closest match is ${near}.`
  throw new InvalidArgumentError(
    `${hint} Names:\n${resources.map((resource) => `  ${resource.name}`).join('\n')}`,
  )
}

/** Letter case and separators make no difference. */
const fold = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '')

/** The resource that was probably meant: at most half of its letters differ. */
function nearest(name: string): string | undefined {
  const wanted = fold(name)
  const folded = closest(
    wanted,
    resources.map((resource) => fold(resource.name)),
  )
  if (distance(wanted, folded) > folded.length / 2) return undefined
  return resources.find((resource) => fold(resource.name) === folded)?.name
}
