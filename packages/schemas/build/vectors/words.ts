import type { ResourceName } from '../../src/generated/resources.ts'
import { smallestAround, withValue } from './document.ts'
import { placesOf } from './places.ts'
import { accepted, refused, type Vector } from './vector.ts'

/** Only the lists of countries are longer; countries.ts has those. */
const longestList = 20

/** Each word of each list, and one that is in none. */
export function wordVectors(resource: ResourceName): Vector[] {
  return placesOf(resource).flatMap(({ pointer, schema }) => {
    const base = smallestAround(resource, pointer)
    const words = (schema.enum ?? []) as unknown[]
    if (base === undefined || words.length === 0) return []
    const other = schema.type === 'boolean' ? !words.includes(true) : 'in no list'
    const allowed = words.length > longestList ? [] : words
    return [
      ...allowed.map((word) =>
        accepted(`${pointer} is ${JSON.stringify(word)}.`, withValue(base, pointer, word)),
      ),
      refused(`${pointer} is in no list.`, withValue(base, pointer, other), { code: 'enum', pointer }),
    ]
  })
}
