import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { resources } from '@openpartner/schemas'
import { loadFixtures } from '@openpartner/fixtures'
import { propertiesOf } from '../../../../../build/pages/resources/properties.ts'
import { generatedJson, type Schema, schemaOf } from '../../../../../build/pages/resources/schema.ts'
import { checkpoints } from '../reader/checkpoints.ts'
import { knowledgeOf } from '../schema/knowledge.ts'
import { descriptionAt } from './description.ts'
import { anchorOf } from './element.ts'

/** Every name of a value with the schema of its property, in the order of the text. */
function namesOf(
  value: unknown,
  schema: Schema | undefined,
): readonly (readonly [string, Schema | undefined])[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, schema?.items))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    [name, schema?.properties?.[name]] as const,
    ...namesOf(inner, schema?.properties?.[name]),
  ])
}

/** The anchors on the page of a resource. */
const anchorsOf = (resource: string): readonly string[] =>
  propertiesOf(schemaOf(resource)).map(
    ({ path }) => `property-${path.replaceAll('[]', '.0').replaceAll('.', '-').toLowerCase()}`,
  )

const documents = resources.flatMap(({ name }) =>
  loadFixtures(name).valid.map(({ file, value }) => ({ resource: name, file, value })),
)

test.each(documents)(
  '$resource $file: every property is described as the schema does',
  async ({ resource, value }) => {
    const knowledge = await knowledgeOf(resource)
    const text = JSON.stringify(value, null, 2)
    const state = EditorState.create({ doc: text, extensions: checkpoints })
    const schema = generatedJson(`conditional-free/${resource}.schema.json`) as Schema
    const names = namesOf(value, schema)
    const keys = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?=:)/g)]
    expect(keys.length).toBe(names.length)
    for (const [index, { 0: key, index: from }] of keys.entries()) {
      const [name, property] = names[index] ?? []
      expect(JSON.parse(key)).toBe(name)
      const described = descriptionAt(state, from + 2, knowledge)
      expect(described?.description.text, name).toBe(property?.description)
      if (property === undefined) continue
      expect(described?.range).toEqual({ from, to: from + key.length })
      expect(described?.description.origin?.status, name).toMatch(/^(?:documented|observed|assumed)$/)
      const { entry } = described?.description ?? {}
      expect(entry && anchorsOf(entry.resource)).toContain(entry && anchorOf(entry))
      // A value that is not an object or array is described with its property.
      const [, gap = '', first = ''] = /^:(\s*)(.)/.exec(text.slice(from + key.length)) ?? []
      if (first === '{' || first === '[') continue
      const inValue = from + key.length + 1 + gap.length + 1
      expect(descriptionAt(state, inValue, knowledge)?.description.name, name).toBe(name)
    }
  },
)

test.each([
  [
    'IN',
    'India. Companies there must send a registration number, such as the Permanent Account Number (PAN) AAACI4798L',
  ],
  ['SE', 'Sweden. Companies there have no registration number to send.'],
])('of the country %s the rule is known', async (country, expected) => {
  const text = JSON.stringify({ billingProfile: { defaultAddress: { country } } })
  const state = EditorState.create({ doc: text, extensions: checkpoints })
  const found = descriptionAt(state, text.indexOf(country) + 1, await knowledgeOf('create-customer-request'))
  expect(found?.description.text).toContain(expected)
})

test('a rule across fields is named where it decides', async () => {
  const text = '{"companyProfile": {"organizationRegistrationNumber": ""}}'
  const state = EditorState.create({ doc: text, extensions: checkpoints })
  const found = descriptionAt(state, 30, await knowledgeOf('create-customer-request'))
  expect(found?.description.presence).toBe('required by a rule')
  expect(found?.description.conditions).toHaveLength(2)
})
