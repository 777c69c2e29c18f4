import type { ResourceName } from '@openpartner/schemas'
import { type JsonObject, type Path, setAt } from '../../../src/documents.ts'
import { oneOf, type Random } from '../../../src/random.ts'
import { eachDocument } from '../../engines/support/each-document.ts'
import { corrupt } from './corrupt.ts'
import { type Style, writeJson } from './write-json.ts'

const compact: Style = { shuffled: 0, spaced: 0, escaped: 0, oddlyEscaped: 0, extended: 0, doubled: 0 }

/** Ways in which real producers write, and ways in which none does. */
const ordinary: readonly Style[] = [
  compact,
  { ...compact, shuffled: 1 },
  { ...compact, spaced: 0.3 },
  { ...compact, escaped: 1 },
  { ...compact, shuffled: 0.5, spaced: 0.1, escaped: 0.5 },
]
const odd: readonly Style[] = [
  { ...compact, extended: 0.2 },
  { ...compact, doubled: 0.4 },
  { ...compact, oddlyEscaped: 0.05 },
  { shuffled: 0.3, spaced: 0.1, escaped: 0.5, oddlyEscaped: 0.01, extended: 0.1, doubled: 0.03 },
]

export type Line = {
  readonly bytes: Uint8Array
  /** Whether it is written as real producers do. */
  readonly isOrdinary: boolean
}

/** What rules across fields ask for, and values with and without which they are followed. */
const ruled: readonly (readonly [path: Path, values: readonly unknown[]])[] = [
  [
    ['companyProfile', 'address', 'country'],
    ['IN', 'SE', 'XE', '', undefined],
  ],
  [
    ['billingProfile', 'defaultAddress', 'country'],
    ['TR', 'US', '', undefined],
  ],
  [
    ['companyProfile', 'organizationRegistrationNumber'],
    ['1', '', ' ', '\u00a0', undefined],
  ],
  [
    ['billingProfile', 'defaultAddress', 'phoneNumber'],
    ['1', '', '\t', undefined],
  ],
  [['relationshipToPartner'], ['none', 'reseller', undefined]],
  [['allowDelegatedAccess'], [true, false, undefined]],
]

/** The same with other values where rules apply, if it has any of these. */
function settled(document: unknown, random: Random): unknown {
  const copy = structuredClone(document)
  for (const [path, values] of ruled) {
    const [first = ''] = path
    const parent = (copy as JsonObject | null)?.[first]
    const isThere = path.length === 1 || (typeof parent === 'object' && parent !== null)
    if (isThere && random() < 0.7) setIn(copy, path, oneOf(random, values))
  }
  return copy
}

/** Leaves the document as it is where something else is on the path. */
function setIn(document: unknown, path: Path, value: unknown): void {
  try {
    setAt(document, path, value)
  } catch {}
}

/** Shows lines of NDJSON: documents made from the schema and changed ones, written in many ways, a third with corrupted bytes. */
export function eachLine(
  name: ResourceName,
  count: number,
  random: Random,
  take: (line: Line) => void,
): void {
  eachDocument(name, count, random, (original) => {
    const document = random() < 0.15 ? settled(original, random) : original
    const isOrdinary = random() < 0.4
    const text = writeJson(document, oneOf(random, isOrdinary ? ordinary : odd), random)
    const bytes = Buffer.from(text)
    take(isOrdinary || random() < 0.4 ? { bytes, isOrdinary } : { bytes: corrupt(bytes, random), isOrdinary })
  })
}
