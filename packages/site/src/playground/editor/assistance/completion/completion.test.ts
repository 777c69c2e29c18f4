import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resources } from '@openpartner/schemas'
import { loadFixtures } from '@openpartner/fixtures'
import { generatedJson, type Schema } from '../../../../../build/pages/resources/schema.ts'
import { descriptionAt } from '../description/description.ts'
import { checkpoints } from '../reader/checkpoints.ts'
import { locationAt } from '../reader/location.ts'
import { knowledgeOf } from '../schema/knowledge.ts'
import { missingNames, nameAndValue } from './names.ts'
import { replacement } from './replacement.ts'
import { optionsAt } from './source.ts'

const stateOf = (doc: string) => EditorState.create({ doc, extensions: checkpoints })

/** The schema without references, in which every property is where it applies. */
const plainSchemaOf = (resource: string) =>
  generatedJson(`conditional-free/${resource}.schema.json`) as Schema

type At = { readonly object: Record<string, unknown>; readonly schema: Schema | undefined }

/** Every object of a value with its schema, in the order of the text. */
function objectsOf(value: unknown, schema: Schema | undefined): readonly At[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsOf(item, schema?.items))
  if (typeof value !== 'object' || value === null) return []
  const object = value as Record<string, unknown>
  return [
    { object, schema },
    ...Object.entries(object).flatMap(([name, inner]) => objectsOf(inner, schema?.properties?.[name])),
  ]
}

/** The positions behind the opening braces of a text that is JSON. */
function openings(text: string): readonly number[] {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"|\{/g)].flatMap(({ 0: token, index }) =>
    token === '{' ? [index + 1] : [],
  )
}

/** Every document in `test:deep`, elsewhere two per resource. */
const isDeep = process.env['MODE'] === 'deep'

const documents = resources.flatMap(({ name }) =>
  loadFixtures(name)
    .valid.slice(0, isDeep ? undefined : 2)
    .map(({ file, value }) => ({ resource: name, file, value })),
)

test('there are documents of every resource', () => {
  expect(new Set(documents.map(({ resource }) => resource)).size).toBe(resources.length)
})

test.each(documents)(
  '$resource $file: every object is offered what it lacks',
  async ({ resource, value }) => {
    const knowledge = await knowledgeOf(resource)
    for (const text of [JSON.stringify(value, null, 2), JSON.stringify(value)]) {
      const state = stateOf(text)
      const objects = objectsOf(value, plainSchemaOf(resource))
      const positions = openings(text)
      expect(positions.length).toBe(objects.length)
      for (const [index, position] of positions.entries()) {
        const { object, schema } = objects[index] as At
        const expected = Object.keys(schema?.properties ?? {}).filter((name) => !Object.hasOwn(object, name))
        const location = locationAt(state, position)
        const missing = location === undefined ? [] : missingNames(state, location, knowledge)
        expect(missing.toSorted()).toEqual(expected.toSorted())
        const required = expected.filter((name) => schema?.required?.includes(name))
        expect(missing.slice(0, required.length).toSorted()).toEqual(required.toSorted())
      }
    }
  },
)

test.each(documents)('$resource $file: a name that is chosen keeps the JSON', async ({ resource, value }) => {
  const knowledge = await knowledgeOf(resource)
  const text = JSON.stringify(value, null, 1)
  const state = stateOf(text)
  let count = 0
  for (let position = 1; position < text.length; position += 1) {
    // Within a word, one position is like the next.
    if (/[a-z]{2}/i.test(text.slice(position - 1, position + 1))) continue
    const location = locationAt(state, position)
    if (location?.kind !== 'key') continue
    const members = knowledge.membersAt(location.path)
    // The first and the last will do: there are thousands of positions.
    const missing = missingNames(state, location, knowledge)
    for (const name of new Set([missing.at(0), missing.at(-1)])) {
      const property = name === undefined ? undefined : members.get(name)
      if (name === undefined || property === undefined) continue
      const written = nameAndValue(state, location, name, property.schema)
      const after = state.update(replacement(state, location, written)).state
      expect(() => JSON.parse(after.doc.toString()) as unknown, `${name} at ${position}`).not.toThrow()
      expect(after.doc.toString()).toContain(JSON.stringify(name))
      count += 1
    }
  }
  expect(count).toBeGreaterThan(0)
})

/** The labels of the options at the bar, asked for by the key. */
async function labelsAt(marked: string, resource = 'create-customer-request', explicit = true) {
  const state = stateOf(marked.replace('|', ''))
  const context = new CompletionContext(state, marked.indexOf('|'), explicit)
  return optionsAt(context, await knowledgeOf(resource))?.options.map(({ label }) => label)
}

test('the words of an enumeration are offered in its order', async () => {
  expect(await labelsAt('{"relationshipToPartner": "|"}')).toEqual([
    'none',
    'reseller',
    'advisor',
    'syndication',
    'microsoft_support',
  ])
})

test('countries are offered with their names', async () => {
  const labels = await labelsAt('{"billingProfile": {"defaultAddress": {"country": "|')
  expect(labels).toContain('IN India')
  expect(labels).toContain('XK Kosovo')
  expect(labels?.length).toBeGreaterThan(240)
})

test.each([
  ['Indi', ['IN India', 'IO British Indian Ocean Territory']],
  ['IN', ['IN India', 'ID Indonesia', 'IO British Indian Ocean Territory']],
  ['turkiye', ['TR Türkiye']],
  ['south af', ['ZA South Africa']],
  ['xyz', undefined],
])('the countries for %s are %j', async (written, expected) => {
  expect(await labelsAt(`{"billingProfile": {"defaultAddress": {"country": "${written}|"}}}`)).toEqual(
    expected,
  )
})

test('cultures and languages are offered, as far as the schema accepts them', async () => {
  const cultures = (await labelsAt('{"billingProfile": {"culture": "|"}}')) ?? []
  expect(cultures).toContain('sv-SE Swedish (Sweden)')
  expect(cultures).toContain('en-IN English (India)')
  for (const label of cultures) expect(label).toMatch(/^[a-z]{2}-[A-Z]{2} \S/)
  const languages = (await labelsAt('{"billingProfile": {"language": |}}')) ?? []
  expect(languages).toContain('sv Swedish')
  for (const label of languages) expect(label).toMatch(/^[a-z]{2} \S/)
})

test.each([
  ['{"enableGDAPByDefault": |}', ['true', 'false']],
  ['{"billingProfile": |}', ['{}']],
  [
    '[{}, {"companyProfile": {"domain": "a.example", "companyName": "x", "attributes": {}, |}}]',
    ['organizationRegistrationNumber'],
  ],
  [
    '{}\n{"companyProfile": {"domain": "a.example", "companyName": "x", "attributes": {}, "|',
    ['organizationRegistrationNumber'],
  ],
  ['{"companyProfile": {"domain": "|"}}', undefined],
  ['{"unknown": {"|"}}', undefined],
  ['{"__proto__": {"|"}}', undefined],
  ['{"constructor": |}', undefined],
])('in %s the options are %j', async (marked, expected) => {
  expect(await labelsAt(marked)).toEqual(expected)
})

test.each(['{|}', '{"a": 1, |}', '{"enableGDAPByDefault": |}'])(
  'in %s nothing is offered until asked for',
  async (marked) => {
    expect(await labelsAt(marked, 'create-customer-request', false)).toBeUndefined()
  },
)

/** A valid document, cut and damaged. */
const damaged = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('', '"', '{', '}', ']', ',', ':', '\n', '\\'),
  )
  .map(([{ resource, value }, cut, at, sign]) => {
    const text = JSON.stringify(value, null, 2)
    const kept = text.slice(0, cut % (text.length + 1))
    const position = at % (kept.length + 1)
    return { resource, position, text: kept.slice(0, position) + sign + kept.slice(position) }
  })

test('no broken document makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async ({ resource, position, text }) => {
      const knowledge = await knowledgeOf(resource)
      optionsAt(new CompletionContext(stateOf(text), position, true), knowledge)
      descriptionAt(stateOf(text), position, knowledge)
    }),
    { numRuns: isDeep ? 1000 : 100 },
  )
})

test('after a change, what is read is the same as if it were new', () => {
  fc.assert(
    fc.property(
      damaged,
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('"', '{', '}', ':', ',', 'x', '\n', ' '))),
      ({ text }, changes) => {
        let state = stateOf(text.repeat(8))
        for (const [offset, removed, insert] of changes) {
          locationAt(state, state.doc.length)
          const from = offset % (state.doc.length + 1)
          const to = Math.min(from + removed, state.doc.length)
          state = state.update({ changes: { from, to, insert } }).state
          const position = Math.max(state.doc.length - (offset % 500), 0)
          expect(locationAt(state, position)).toEqual(locationAt(stateOf(state.doc.toString()), position))
        }
      },
    ),
  )
})
