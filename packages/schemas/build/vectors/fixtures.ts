import { loadFixtures } from '@openpartner/fixtures'
import type { ResourceName } from '../../src/generated/resources.ts'
import { accepted, refused, type Vector } from './vector.ts'

/** Longer documents do not belong in a file that people open. */
const maxCharacters = 100_000

const titleOf = (file: string): string => file.replaceAll('-', ' ')

/** The documents written by hand: what is really sent and read, and one violation each. */
export function fixtureVectors(resource: ResourceName): Vector[] {
  const { valid, invalid } = loadFixtures(resource)
  const vectors = [
    ...valid.map(({ file, value }) => accepted(titleOf(file), value)),
    ...invalid.map(({ description, value, issues }) => refused(description, value, ...issues)),
  ]
  return vectors.filter(({ data }) => JSON.stringify(data).length <= maxCharacters)
}
