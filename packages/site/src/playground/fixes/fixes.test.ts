import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asSentFixtures, invalidFixtures } from '../../../test/fixtures.ts'
import { resources, usual } from '../choices.ts'
import { validateText } from '../validate-text.ts'
import { loadTools } from '../load-tools.ts'
import type { LocatedIssue, Tools } from '../model.ts'
import { repairs } from './index.ts'
import { names as countryNames } from './repairs/country-code.ts'

// In the page they come with the first text that needs them.
await Promise.all([repairs.load(), countryNames.load()])

const toolsByName = new Map(
  await Promise.all(
    resources.map(
      async ({ name }) => [name as string, await loadTools({ ...usual, resource: name })] as const,
    ),
  ),
)
const toolsOf = (resource: string) => toolsByName.get(resource) as Tools

function resultOf(text: string, tools: Tools) {
  const result = validateText(text, tools)
  if (result.kind !== 'issues') throw new Error(result.message)
  return result
}

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((part, step) => (part as Record<string | number, unknown> | undefined)?.[step], value)

/** Layouts that `JSON.stringify` writes, so that a fix that keeps the layout gives what it would write. */
const layouts: readonly ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value, null, 2),
  (value) => JSON.stringify(value, null, '\t'),
  (value) => JSON.stringify(value),
  (value) => JSON.stringify([1, value], null, 4),
]

/** The issue is gone; a field that was missing is there. */
function isFixed({ issue, fixes }: LocatedIssue, after: string, tools: Tools): boolean {
  if (fixes()[0]?.label.startsWith('Add ') === true) return at(JSON.parse(after), issue.path) !== undefined
  const { issues } = resultOf(after, tools)
  return !issues.some((other) => other.issue.code === issue.code && other.issue.pointer === issue.pointer)
}

/** What a country demands shows only once it is known. */
const ofCountries = new Set(['registration-number-required', 'phone-number-required'])

/** Pointers that have an issue after a fix, and had none before. */
function newIssues(before: string, after: string, tools: Tools): readonly string[] {
  const issuesOf = (text: string) => resultOf(text, tools).issues.map(({ issue }) => issue)
  const known = new Set(issuesOf(before).map(({ pointer }) => pointer))
  return issuesOf(after)
    .filter(({ code, pointer }) => !known.has(pointer) && !ofCountries.has(code))
    .map(({ pointer }) => pointer)
}

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** Without the value that a fix is about, before or after it. */
function withoutPath(text: string, ...pointers: readonly string[]): unknown {
  const visit = (value: unknown, pointer: string): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((item: unknown, index) => visit(item, `${pointer}/${index}`))
    const entries = Object.entries(value).map(
      ([name, item]) => [name, visit(item, `${pointer}/${escaped(name)}`)] as const,
    )
    return Object.fromEntries(entries.filter(([name]) => !pointers.includes(`${pointer}/${escaped(name)}`)))
  }
  return visit(JSON.parse(text), '')
}

const fixable = invalidFixtures.filter(({ value, resource }) =>
  resultOf(JSON.stringify(value), toolsOf(resource)).issues.some(({ fixes }) => fixes().length > 0),
)

test('every code that has a fix is among the documents', () => {
  const codes = fixable.flatMap(({ issues }) => issues.map(({ code }) => code))
  expect(new Set(codes)).toEqual(
    new Set([
      'required',
      'type',
      'enum',
      'pattern',
      'format',
      'unknown-property',
      'registration-number-required',
      'registration-number-not-allowed',
      'phone-number-required',
    ]),
  )
})

test.each(fixable)(
  '$resource $file: a fix removes its issue, changes nothing else and keeps the layout',
  async ({ value, resource }) => {
    const tools = toolsOf(resource)
    for (const layout of layouts) {
      const text = layout(value)
      for (const located of resultOf(text, tools).issues) {
        for (const { label, apply } of located.fixes()) {
          const { text: after, selection } = await apply(text)
          expect(isFixed(located, after, tools), label).toBe(true)
          // What is added is empty, which is an issue of its own.
          expect(label.startsWith('Add ') ? [] : newIssues(text, after, tools), label).toEqual([])
          const parsed = JSON.parse(after) as unknown
          if (text === '{}') continue
          expect(after).toBe(Array.isArray(parsed) ? layout(parsed[1]) : layout(parsed))
          expect(withoutPath(after, ...touched(located))).toEqual(withoutPath(text, ...touched(located)))
          expect(selection.from).toBeLessThanOrEqual(selection.to)
          expect(selection.to).toBeLessThanOrEqual(after.length)
        }
      }
    }
  },
)

/** A change of spelling touches two names. */
function touched({ issue: { pointer }, fixes }: LocatedIssue): string[] {
  const renamed = /^Rename to (.+)/.exec(fixes()[0]?.label ?? '')?.[1]
  return renamed === undefined ? [pointer] : [pointer, pointer.replace(/[^/]*$/, renamed)]
}

test.each(asSentFixtures)(
  '$resource $file: normalizing the document does to the text what it does to the value',
  async ({ value, resource }) => {
    const tools = toolsOf(resource)
    const { value: expected } = tools.normalize(value)
    for (const layout of layouts) {
      const { fixes } = resultOf(layout(value), tools)
      expect(fixes.map(({ label }) => label)).toEqual(['Normalize the document'])
      const after = await fixes[0]?.apply(layout(value))
      expect(after?.text).toBe(layout(expected))
      expect(resultOf(layout(expected), tools).fixes).toEqual([])
    }
  },
)

const issuesIn = (text: string, resource = 'create-customer-request') => resultOf(text, toolsOf(resource))

const fixAt = (text: string, pointer: string, resource?: string) =>
  issuesIn(text, resource)
    .issues.find(({ issue }) => issue.pointer === pointer)
    ?.fixes()[0]

test('a field is added where the schema has it, with the cursor inside', async () => {
  const text = '{ "domain": "a.onmicrosoft.com",\n    "attributes": {} }'
  const document = `{"companyProfile": ${text}, "billingProfile": {"defaultAddress": {"country": "IN"}}}`
  const fix = fixAt(document, '/companyProfile/organizationRegistrationNumber')
  const after = await fix?.apply(document)
  expect(after?.text).toContain(
    '"a.onmicrosoft.com", "organizationRegistrationNumber": "",\n    "attributes"',
  )
  expect(after?.text.slice((after.selection.from ?? 0) - 1, after.selection.to + 1)).toBe('""')
})

test('an empty object gets lines if the text has lines', async () => {
  const crlf = '{\r\n   "billingProfile": {},\r\n   "companyProfile": { }\r\n}'
  const after = await fixAt(crlf, '/companyProfile/domain')?.apply(crlf)
  expect(after?.text).toBe(
    '{\r\n   "billingProfile": {},\r\n   "companyProfile": {\r\n      "domain": ""\r\n   }\r\n}',
  )
  expect((await fixAt('{}', '/companyProfile')?.apply('{}'))?.text).toBe('{\n  "companyProfile": {}\n}')
  const minified = '{"billingProfile":{}}'
  expect((await fixAt(minified, '/billingProfile/email')?.apply(minified))?.text).toBe(
    '{"billingProfile":{"email":""}}',
  )
  const mark = '\uFEFF{ "billingProfile": {} }'
  expect((await fixAt(mark, '/companyProfile')?.apply(mark))?.text).toBe(
    '\uFEFF{ "companyProfile": {}, "billingProfile": {} }',
  )
})

const withUnknown = (name: string) => `{"${name}": 1, "companyProfile": {}}`

test.each(['EnabelGdapByDefault', 'contry'])(
  'an unknown property %s may be a known one misspelled or misplaced, so no fix removes it',
  (name) => {
    expect(fixAt(withUnknown(name), `/${name}`)).toBeUndefined()
  },
)

test.each(['__proto__', 'constructor', 'x', 'creditLimit'])(
  'the unknown property %s can be removed',
  async (name) => {
    const fix = fixAt(withUnknown(name), `/${name}`)
    expect(fix?.label).toBe('Remove the property')
    expect((await fix?.apply(withUnknown(name)))?.text).toBe('{"companyProfile": {}}')
  },
)

test('there is no fix where a name is repeated, and an outdated fix changes nothing', async () => {
  const twice = issuesIn('{"x": 1, "x": null, "Attributes": {}}')
  expect([...twice.fixes, ...twice.issues.flatMap(({ fixes }) => fixes())]).toEqual([])
  const { fixes, issues } = issuesIn('{"x": 1, "Attributes": {"Etag": null}}')
  for (const { apply } of [...fixes, ...issues.flatMap((located) => located.fixes())]) {
    for (const text of ['', '[]', '{"companyProfile": 1, "billingProfile": 2}', 'no JSON {'])
      expect((await apply(text)).text).toBe(text)
  }
})

test('the commas of removed members are removed, too', async () => {
  const documents = [
    '{ "id": null, "a": 1, "b": null, "c": null, "d": 2, "e": null }',
    '{"id": null, "a": null}',
  ]
  const after = await Promise.all(
    documents.map(async (text) => (await issuesIn(text, 'customer').fixes[0]?.apply(text))?.text),
  )
  expect(after).toEqual(['{ "a": 1, "d": 2 }', '{}'])
})

test('whatever the document, a fix gives JSON', async () => {
  const names = [...toolsOf('customer').names].flatMap((name) => [name, name.toUpperCase(), `${name}_`])
  const { document } = fc.letrec((tie) => ({
    document: fc.dictionary(fc.constantFrom(...names, 'x', '__proto__'), tie('value'), { maxKeys: 6 }),
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, '', 'none', 'None', 'tr', 1, [], {}),
      fc.array(tie('document'), { maxLength: 3 }),
      tie('document'),
    ),
  }))
  const documents = fc.oneof(document, fc.array(document))
  const text = fc
    .tuple(documents, fc.constantFrom(0, 1, '\t'))
    .map(([value, indent]) => JSON.stringify(value, null, indent))
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...toolsByName.values()), async (before, tools) => {
      const { issues, fixes } = resultOf(before, tools)
      for (const { apply } of [...fixes, ...issues.flatMap((located) => located.fixes())]) {
        const { text: after } = await apply(before)
        expect(after).not.toBe(before)
        expect(() => JSON.parse(after) as unknown).not.toThrow()
      }
    }),
    { numRuns: 150 },
  )
})
