import { expect, test } from 'vitest'
import { levels, resources } from './choices.ts'
import { validateText } from './validate-text.ts'
import { loadTools } from './load-tools.ts'
import { presets } from './presets.ts'

async function resultOf(id: string, change: (text: string) => string = (text) => text) {
  const preset = presets.find((entry) => entry.id === id)
  if (preset === undefined) throw new Error(`no preset ${id}`)
  const text = change(preset.text)
  const result = validateText(text, await loadTools({ ...preset, locale: 'en' }))
  if (result.kind !== 'issues') throw new Error(result.message)
  return {
    ...result,
    text,
    listed: result.issues.map(({ issue }) => `${issue.code} ${issue.pointer}`),
  }
}

test.each([
  // India is one of the 24; the number is left out, the phone number is given.
  ['indian-company', ['registration-number-required /companyProfile/organizationRegistrationNumber']],
  // Sweden is not one of them.
  ['swedish-company', ['registration-number-not-allowed /companyProfile/organizationRegistrationNumber']],
  // Responses are open, so another spelling of a required name is a missing name, not an unknown one.
  ['sdk-dump', ['required /companyProfile', 'required /id']],
  // Weighted, the digits of 11.222.333/0001-8 add up to 120, which is 10 modulo 11: the last one must be 11 less 10.
  ['mistyped-number', ['registration-number-checksum /companyProfile/organizationRegistrationNumber']],
  ['valid-request', []],
  ['list-answer', ['required /items/1/id']],
  // The only value that a patch can have is none.
  ['patch-with-unknown', ['enum /relationshipToPartner']],
  // A web address has no @, `en` has no country, and a number is not text.
  ['billing-profile', ['format /email', 'pattern /culture', 'type /defaultAddress/phoneNumber']],
])('%s has the issues that it shows', async (id, issues) => {
  const found = await resultOf(id)
  expect(found.listed.toSorted()).toEqual(issues)
})

test('the mistyped number has no issue where only its format is checked', async () => {
  const preset = presets.find(({ id }) => id === 'mistyped-number')
  const tools = await loadTools({ resource: preset?.resource ?? '', level: 'format', locale: 'en' })
  expect(validateText(preset?.text ?? '', tools)).toMatchObject({ kind: 'issues', issues: [] })
})

test('the right check digit, another country or the suggested fix makes the documents valid', async () => {
  expect((await resultOf('mistyped-number', (text) => text.replace('-82', '-81'))).listed).toEqual([])
  expect((await resultOf('indian-company', (text) => text.replace('"IN"', '"SE"'))).listed).toEqual([])
  for (const id of ['swedish-company', 'patch-with-unknown']) {
    const { issues, text } = await resultOf(id)
    const after = await issues[0]?.fixes()[0]?.apply(text)
    expect((await resultOf(id, () => after?.text ?? '')).listed).toEqual([])
  }
  const { fixes, text } = await resultOf('sdk-dump')
  const normalized = await fixes[0]?.apply(text)
  expect((await resultOf('sdk-dump', () => normalized?.text ?? '')).listed).toEqual([])
})

test('each preset is for a known resource and level, with a unique id', () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
  for (const { resource, level, title, explanation } of presets) {
    expect(resources.map(({ name }) => name as string)).toContain(resource)
    expect(levels.map((entry) => entry.level)).toContain(level)
    expect(title).not.toMatch(/\.$/)
    expect(explanation).toMatch(/\.$/)
  }
})
