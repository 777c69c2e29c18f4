import { loadFixtures } from '@openpartner/fixtures'
import type { ResourceName } from '../../src/generated/resources.ts'
import { accepted, refused, type Vector } from './vector.ts'

/** A longer document is no use in a file that people open. */
const mostCharacters = 100_000

const words = (file: string): string => file.replaceAll('-', ' ')

/** The documents by hand: what is really sent and read, and one violation each. */
export function fixtureVectors(resource: ResourceName): Vector[] {
  const { valid, invalid } = loadFixtures(resource)
  const vectors = [
    ...valid.map(({ file, value }) => accepted(words(file), value)),
    ...invalid.map(({ description, value, issues }) => refused(description, value, ...issues)),
  ]
  return vectors.filter(({ data }) => JSON.stringify(data).length <= mostCharacters)
}
