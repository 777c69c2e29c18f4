import type { ResourceName } from '@openpartner/schemas'
import fc from 'fast-check'
import { anyCharacter } from '@openpartner/test-helpers/any-character'
import { loadFixtures } from '@openpartner/fixtures'
import { type Path, setAt } from '../../../src/documents.ts'

/** Words near the edges of what the schemas allow. */
export const texts = [
  ['', ' ', '\n', '\u00a0', '\ufeff', '\u0000', '\ud800', '\u202eabc', 'a\n', '😀', '😀'.repeat(64)],
  ['SE', 'IN', 'in', 'XK', 'ZZ', 'GB', 'USA', 'SE\n', 'none', 'None', 'reseller', 'unknown', 'GET'],
  ['en', 'EN', 'en-US', 'EN-us', 'sr-Latn-RS', 'en_US', 'e', 'eng'],
  ['a@b.co', 'a@b', 'ä@b.co', 'a@b.co\n', '.a@b.co', 'a..b@c.de', 'a@-b.co', 'a@b.c'],
  [
    'contoso.onmicrosoft.com',
    'contoso',
    'contoso.',
    '-a.com',
    'a_b.com',
    'https://a.example/',
    'http://a.example/',
  ],
  ['0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11', '0C4BF1A2-5B4E-4A3C-8F30-2F2F6F3F9D11', '{0c4bf1a2}', '0c4bf1a2'],
  [36, 37, 40, 41, 50, 51, 64, 65, 128, 129, 200, 201, 253, 254, 256, 257].map((length) =>
    'x'.repeat(length),
  ),
].flat()

const keys = [
  [
    'id',
    'Id',
    'country',
    'companyProfile',
    'billingProfile',
    'defaultAddress',
    'address',
    'links',
    'attributes',
  ],
  ['organizationRegistrationNumber', 'phoneNumber', 'items', 'x', '__proto__', 'constructor'],
].flat()

const content = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 1.5, 1e21, 2 ** 53, true, false, null) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
)

/** Every path in a document but the document itself. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return path.length === 0 ? inner : [path, ...inner]
}

const changeOf = (path: Path) =>
  fc.oneof(
    content.map((value) => ({ path, value: value as unknown })),
    fc.constant({ path, value: undefined }),
    fc
      .tuple(fc.constantFrom(...keys), content)
      .map(([key, value]) => ({ path: [...path.slice(0, -1), key], value: value as unknown })),
  )

/** A fixture of the resource, valid or not, with up to three changes: other values, removed and added keys. */
export function mutatedFixture(resource: ResourceName): fc.Arbitrary<unknown> {
  const { valid, asSent, invalid } = loadFixtures(resource)
  // Documents of a megabyte are hostile-sizes.test.ts's part.
  const small = [...valid, ...asSent, ...valid, ...invalid].filter(
    ({ value }) => JSON.stringify(value).length < 20_000,
  )
  return fc.constantFrom(...small).chain(({ value }) => {
    const paths = pathsOf(value)
    if (paths.length === 0 || paths[0]?.length === 0) return fc.constant(value)
    const changes = fc.array(fc.constantFrom(...paths).chain(changeOf), { minLength: 1, maxLength: 3 })
    return changes.map((list) => {
      const document = structuredClone(value)
      for (const { path, value: changed } of list) change(document, path, changed)
      return document
    })
  })
}

/** An earlier change may have put a text on the path; then there is nothing to change. */
function change(document: unknown, path: Path, value: unknown): void {
  let parent: unknown = document
  for (const step of path.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, step)) return
    parent = (parent as Record<string | number, unknown>)[step]
  }
  const key = path.at(-1) ?? ''
  if (typeof parent !== 'object' || parent === null || (Array.isArray(parent) && typeof key === 'string'))
    return
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (key === '__proto__')
    Object.defineProperty(parent, key, { value, enumerable: true, configurable: true })
  else setAt(parent, [key], value)
}
