import type { Issue } from '@openpartner/validators'
import { type InvalidFixture, loadFixtures } from '@openpartner/fixtures'
import { type ResourceName, rulesOf } from '@openpartner/schemas'
import { validatorOf } from '../../validators.ts'

/** Issues that are specific to a resource, the best examples first. */
const telling = ['required', 'enum', 'format', 'too-long', 'unknown-property']

export type BadDocument = {
  readonly description: string
  readonly value: unknown
  readonly issues: readonly Issue[]
}

const size = (value: unknown): number => JSON.stringify(value).length

/** The first rule across fields of the resource is best. */
const rank = (resource: ResourceName, { issues }: InvalidFixture): number => {
  const codes = [
    ...rulesOf(resource)
      .slice(0, 1)
      .map(({ code }) => code),
    ...telling,
  ]
  const index = codes.indexOf(issues[0]?.code ?? '')
  return index < 0 ? codes.length : index
}

/** A fixture that shows what is refused, with the issues that the validator lists. */
export function badDocumentOf(resource: ResourceName): BadDocument {
  const documents = loadFixtures(resource).invalid.filter(({ value }) => isReadable(value))
  const [best] = documents.toSorted(
    (one, other) => rank(resource, one) - rank(resource, other) || size(one.value) - size(other.value),
  )
  if (best === undefined) throw new Error(`${resource} has no fixture that can be shown`)
  const result = validatorOf(resource).validate(best.value)
  if (result.ok) throw new Error(`${resource}: ${best.file} is valid`)
  return { description: best.description, value: best.value, issues: result.issues }
}

/** An object that fits on a page. */
export const isReadable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && size(value) < 4000
