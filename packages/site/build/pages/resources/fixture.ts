import type { Issue } from '@openpartner/validators'
import { type InvalidFixture, loadFixtures } from '@openpartner/fixtures'
import type { ResourceName } from '@openpartner/schemas'
import { validatorOf } from '../../validators.ts'

/** Issues that say more about a resource than that a value has the wrong type, the most telling ones first. */
const telling = ['registration-number-required', 'required', 'enum', 'format', 'too-long', 'unknown-property']

export type BadDocument = {
  readonly description: string
  readonly value: unknown
  readonly issues: readonly Issue[]
}

const size = (value: unknown): number => JSON.stringify(value).length

const rank = ({ issues }: InvalidFixture): number => {
  const place = telling.indexOf(issues[0]?.code ?? '')
  return place < 0 ? telling.length : place
}

/** A fixture that shows what is refused, and what the validator really says of it. */
export function badDocumentOf(resource: ResourceName): BadDocument {
  const documents = loadFixtures(resource).invalid.filter(({ value }) => isReadable(value))
  const [best] = documents.toSorted(
    (one, other) => rank(one) - rank(other) || size(one.value) - size(other.value),
  )
  if (best === undefined) throw new Error(`${resource} has no fixture that can be shown`)
  const result = validatorOf(resource).validate(best.value)
  if (result.ok) throw new Error(`${resource}: ${best.file} is valid`)
  return { description: best.description, value: best.value, issues: result.issues }
}

/** An object of a page's length. */
export const isReadable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && size(value) < 4000
