import { resources } from '@openpartner/schemas'
import { loadFixtures } from '@openpartner/fixtures'

const fixturesOf = resources.map(({ name }) => ({ resource: name, ...loadFixtures(name) }))

/** Every invalid document of `@openpartner/schemas`, with the issues that it must have. */
export const invalidFixtures = fixturesOf.flatMap(({ resource, invalid }) =>
  invalid.map((fixture) => ({ ...fixture, resource })),
)

/** Documents as SDKs and documentation spell them, by resource. */
export const asSentFixtures = fixturesOf.flatMap(({ resource, asSent }) =>
  asSent.map((fixture) => ({ ...fixture, resource })),
)
