import type { ResourceName } from '@openpartner/schemas'
import { mutate, locationsIn } from './in-place-mutations.ts'
import { below, oneOf, type Random } from '../../../src/random.ts'
import { documentSampler } from './sample-documents.ts'

/** Shows valid documents made from the schema, each with changes in some locations, one after the other. */
export function eachDocument(
  name: ResourceName,
  count: number,
  random: Random,
  look: (document: unknown) => void,
): void {
  const sample = documentSampler(name, random)
  for (let seen = 0; seen < count; ) {
    const document = sample()
    look(document)
    seen += 1
    const locations = locationsIn(document)
    for (let round = 0; locations.length > 0 && round < 200; round += 1) {
      const ways = Array.from({ length: 1 + below(random, 3) }, () =>
        mutate(oneOf(random, locations), random),
      )
      look(document)
      seen += 1
      for (const back of ways.toReversed()) back()
    }
  }
}
