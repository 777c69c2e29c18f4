import type { ResourceName } from '../../src/generated/resources.ts'
import { path as schemaPath } from '../draft-2020-12.ts'
import { publicAddress } from '../identity.ts'
import { escapeInvisible } from '../json-text.ts'
import { boundVectors } from './bounds.ts'
import { countryVectors } from './countries.ts'
import { fixtureVectors } from './fixtures.ts'
import { propertyVectors } from './properties.ts'
import { lineEndVectors } from './line-ends.ts'
import type { Vector } from './vector.ts'
import { enumVectors } from './enum-values.ts'

export const path = (resource: string): string => `generated/vectors/${resource}.json`

const groups = {
  'documents written by hand': fixtureVectors,
  'missing, null and unknown properties': propertyVectors,
  'enum values': enumVectors,
  bounds: boundVectors,
  'line ends': lineEndVectors,
  countries: countryVectors,
} as const

/** `generated/vectors/<resource>.json` in the layout of the JSON Schema Test Suite, with a line for each document. */
export function vectorsFile(resource: ResourceName): string {
  const schema = JSON.stringify({ $ref: publicAddress(schemaPath(resource)) })
  const seen = new Set<string>()
  const written = Object.entries(groups).flatMap(([description, vectorsOf]) => {
    const tests = vectorsOf(resource).filter((vector) => isNew(vector, seen))
    if (tests.length === 0) return []
    const lines = tests.map((vector) => `      ${escapeInvisible(JSON.stringify(vector))}`)
    return `  {
    "description": ${JSON.stringify(description)},
    "schema": ${schema},
    "tests": [
${lines.join(',\n')}
    ]
  }`
  })
  return `[\n${written.join(',\n')}\n]\n`
}

/** Repeats of a document in an earlier group are left out. */
function isNew({ data }: Vector, seen: Set<string>): boolean {
  const text = JSON.stringify(data)
  const isFirst = !seen.has(text)
  seen.add(text)
  return isFirst
}
