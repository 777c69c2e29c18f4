import * as fc from 'fast-check'
import { anyCharacter } from '@openpartner/test-helpers/any-character'

type Path = readonly string[]

/** Values near a limit of some property, or nowhere near one. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    'SE',
    'BR',
    'se',
    'UK',
    'XK',
    'en-US',
    'none',
    'unknown',
    'a@b.co',
    '%@b.co',
    'example',
  ),
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 2 ** 31, [], {}, [''], [null], { country: 'IN' }),
  fc.constantFrom<unknown>('x'.repeat(37), 'x'.repeat(65), 'x'.repeat(257), 'x'.repeat(4097), '𝒩'.repeat(50)),
  fc.constantFrom<unknown>(
    '57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
    'urn:uuid:57c1f9a0-3e2d-4b86-a1f4-90d8e6b7c213',
  ),
  fc.string({ maxLength: 40, unit: anyCharacter }),
)

const keys = fc.constantFrom(
  'organizationRegistrationNumber',
  'phoneNumber',
  'country',
  'address',
  'extra',
  'Country',
)

/** One to three changes to a copy of a document: a value replaced, a property removed, or one added. */
export function mutation(document: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    path: fc.constantFrom(...pathsOf(document)),
    what: fc.oneof(
      fc.record({ kind: fc.constant('replace' as const), value: values }),
      fc.record({ kind: fc.constant('remove' as const) }),
      fc.record({ kind: fc.constant('add' as const), key: keys, value: values }),
    ),
  })
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce((copy, { path, what }) => apply(copy, path, what), structuredClone(document)),
    )
}

type Change =
  | { kind: 'replace'; value: unknown }
  | { kind: 'remove' }
  | { kind: 'add'; key: string; value: unknown }

function apply(document: unknown, path: Path, change: Change): unknown {
  const target = change.kind === 'add' ? [...path, change.key] : path
  const last = target.at(-1)
  if (last === undefined) return change.kind === 'remove' ? document : structuredClone(change.value)
  const parent = target
    .slice(0, -1)
    .reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), document)
  if (!isObject(parent)) return document
  if (change.kind === 'remove') delete parent[last]
  else parent[last] = structuredClone(change.value)
  return document
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  const below = isObject(value)
    ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))
    : []
  return [path, ...below]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
