import { expect, test } from 'vitest'
import { levels, resources } from './catalogue.ts'
import { examine } from './examine.ts'
import { loadTools } from './load-tools.ts'
import { presets } from './presets.ts'

async function examined(id: string, change: (text: string) => string = (text) => text) {
  const preset = presets.find((entry) => entry.id === id)
  if (preset === undefined) throw new Error(`no preset ${id}`)
  const text = change(preset.text)
  const examination = examine(text, await loadTools({ ...preset, locale: 'en' }))
  if (examination.kind !== 'issues') throw new Error(examination.message)
  return {
    ...examination,
    text,
    issues: examination.findings.map(({ issue }) => `${issue.code} ${issue.pointer}`),
  }
}

test.each([
  // India is one of the 24; the number is left out, the phone number is given.
  ['indian-company', ['registration-number-required /companyProfile/organizationRegistrationNumber']],
  // Sweden is none of them.
  ['swedish-company', ['registration-number-not-allowed /companyProfile/organizationRegistrationNumber']],
  // Answers are open, so that the other spelling of a required name is a missing name and no unknown one.
  ['sdk-dump', ['required /companyProfile', 'required /id']],
  // Weighted, the digits of 11.222.333/0001-8 add up to 120, which is 10 modulo 11: the last one must be 11 less 10.
  ['mistyped-number', ['registration-number-checksum /companyProfile/organizationRegistrationNumber']],
  ['valid-request', []],
  ['list-answer', ['required /items/1/id']],
  // A patch can only say none.
  ['patch-with-unknown', ['enum /relationshipToPartner']],
  // An address of the web has no @, `en` no country, and a number is no text.
  ['billing-profile', ['format /email', 'pattern /culture', 'type /defaultAddress/phoneNumber']],
])('%s has the faults that it is there for', async (id, issues) => {
  const found = await examined(id)
  expect(found.issues.toSorted()).toEqual(issues)
})

test('the mistyped number is no fault where only its form is examined', async () => {
  const preset = presets.find(({ id }) => id === 'mistyped-number')
  const tools = await loadTools({ resource: preset?.resource ?? '', level: 'format', locale: 'en' })
  expect(examine(preset?.text ?? '', tools)).toMatchObject({ kind: 'issues', findings: [] })
})

test('the right check digit, another country or the offered repair make the documents valid', async () => {
  expect((await examined('mistyped-number', (text) => text.replace('-82', '-81'))).issues).toEqual([])
  expect((await examined('indian-company', (text) => text.replace('"IN"', '"SE"'))).issues).toEqual([])
  for (const id of ['swedish-company', 'patch-with-unknown']) {
    const { findings, text } = await examined(id)
    const after = await findings[0]?.fixes[0]?.apply(text)
    expect((await examined(id, () => after?.text ?? '')).issues).toEqual([])
  }
  const { fixes, text } = await examined('sdk-dump')
  const normalised = await fixes[0]?.apply(text)
  expect((await examined('sdk-dump', () => normalised?.text ?? '')).issues).toEqual([])
})

test('each preset is for a resource and a level that there are, with an id of its own', () => {
  expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
  for (const { resource, level, title, explanation } of presets) {
    expect(resources.map(({ name }) => name as string)).toContain(resource)
    expect(levels.map((entry) => entry.level)).toContain(level)
    expect(title).not.toMatch(/\.$/)
    expect(explanation).toMatch(/\.$/)
  }
})
