import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clean, contradictory, findingsIn, lintIn, project, temporaryFolder, write } from './support/cli.ts'

const parent = temporaryFolder()
const config = (value: unknown, more: Readonly<Record<string, unknown>> = {}): string =>
  project(parent, {
    'schema-lint.config.json': value,
    'a.schema.json': contradictory,
    'deep/b.schema.json': contradictory,
    ...more,
  })
const off = { rules: { 'no-contradictory-bounds': 'off' } }

test('the nearest configuration counts, up to the root of the repository', async () => {
  const folder = config(off, { 'deep/c/d.schema.json': contradictory })
  expect((await lintIn(join(folder, 'deep/c'), [])).code).toBe(0)
  mkdirSync(join(folder, 'deep/.git'))
  expect((await lintIn(join(folder, 'deep/c'), [])).code).toBe(1)
})

test('above a folder that is in no repository, nothing is read', async () => {
  const above = join(temporaryFolder(), 'above')
  write(above, {
    'schema-lint.config.json': off,
    'here/schemas/a.schema.json': contradictory,
  })
  expect((await lintIn(join(above, 'here/schemas'), [])).code).toBe(1)
  expect((await lintIn(above, ['here/schemas'])).code).toBe(0)
})

test('--no-config-code takes JSON alone, and says what it leaves out', async () => {
  const harm = 'globalThis.harm = true\nexport default {}\n'
  const folder = project(parent, { 'deep/schema-lint.config.js': harm, 'deep/a.schema.json': contradictory })
  const deep = join(folder, 'deep')
  const without = await lintIn(deep, ['--no-config-code'])
  expect(without.stderr).toContain(
    `The configuration ${join(deep, 'schema-lint.config.js')} is code, so it was not read.`,
  )
  expect(without.code).toBe(1)
  write(folder, { 'schema-lint.config.json': off })
  expect((await lintIn(deep, ['--no-config-code'])).code).toBe(0)
  const named = await lintIn(deep, ['--no-config-code', '--config', 'schema-lint.config.js'])
  expect(named.stderr).toContain('is code, which --no-config-code forbids.\n')
  expect(named.code).toBe(2)
  expect(Object.hasOwn(globalThis, 'harm')).toBe(false)
  expect((await lintIn(deep, ['--no-config-code', '--config-code'])).code).toBe(1)
  expect(Object.hasOwn(globalThis, 'harm')).toBe(true)
})

test('--no-config-code maps no address to what is outside of the repository', async () => {
  const folder = config({ resolve: { 'https://example.com/': '..' } })
  const { code, stderr } = await lintIn(folder, ['--no-config-code'])
  expect(code).toBe(2)
  expect(stderr).toContain('"resolve" maps https://example.com/ to a folder outside the repository')
  const inside = config({ resolve: { 'https://example.com/': '.' } })
  expect((await lintIn(inside, ['--no-config-code'])).code).toBe(1)
})

test('a configuration that is named', async () => {
  const folder = config(off, { 'other.json': {} })
  expect((await lintIn(folder, ['--config', 'other.json'])).code).toBe(1)
  const missing = await lintIn(folder, ['--config', 'none.json'])
  expect(missing.stderr).toContain('none.json does not exist')
  expect(missing.code).toBe(2)
})

test('comments and $schema are allowed', async () => {
  const folder = config('{\n  // as agreed\n  "$schema": "./x.json",\n  "presets": ["strict"],\n}\n')
  expect((await lintIn(folder, [])).stderr).toBe('')
})

test('overrides and suppressions match files from the folder of the configuration', async () => {
  const folder = config({ overrides: [{ files: ['deep/**'], ...off }] })
  expect(await findingsIn(folder, ['--rule', 'no-duplicate-keys'])).toEqual([
    'a.schema.json#/minimum no-contradictory-bounds',
  ])
  expect((await lintIn(join(folder, 'deep'), [])).code).toBe(0)
  const suppression = {
    rule: 'no-contradictory-bounds',
    files: ['deep/*'],
    pointer: '/minimum',
    reason: 'Why not.',
  }
  const suppressed = config({ suppressions: [suppression] })
  expect((await lintIn(join(suppressed, 'deep'), [])).stdout).toContain(
    'No findings in 1 file · 1 suppressed',
  )
})

test('the command line takes precedence over the configuration, overrides included', async () => {
  const folder = config({ ...off, overrides: [{ files: ['deep/**'], ...off }] })
  expect(await findingsIn(folder, ['--rule', 'no-contradictory-bounds'])).toHaveLength(2)
})

test.each<[string, unknown, string[]]>([
  [
    'an unknown rule',
    '{\n  "rules": {\n    "no-contradictory-bound": "off"\n  }\n}',
    [':3:5: There is no rule "no-contradictory-bound". Did you mean "no-contradictory-bounds"?'],
  ],
  ['an unknown key', '{ "preset": ["strict"] }', [':1:3: There is no key "preset". Did you mean "presets"?']],
  [
    'an unknown preset',
    '{ "presets": ["strikt"] }',
    [':1:15: There is no such value as "strikt". Did you mean "strict"?'],
  ],
  [
    'a severity that is none',
    '{ "rules": { "no-duplicate-keys": "fatal" } }',
    [':1:35: There is no such value as "fatal".'],
  ],
  ['a key of another type', '{ "ignore": "x" }', [':1:13: This must be array.']],
  [
    'a suppression without a reason',
    '{ "suppressions": [{ "rule": "no-duplicate-keys" }] }',
    [":1:20: This must have required property 'reason'."],
  ],
  [
    'an unknown dialect',
    '{ "dialect": "draft-7" }',
    [':1:14: There is no such value as "draft-7". Did you mean "draft-07"?'],
  ],
  ['a prefix that is no URI', '{ "resolve": { "schemas/": "." } }', [':1:16: "schemas/" must match pattern']],
  ['custom rules in JSON', '{ "customRules": [] }', [':1:3: There is no key "customRules".']],
  ['a list', '[]', [':1:1: This must be object.']],
  ['two things at once', '{ "a": 1, "b": 2 }', [':1:3: There is no key "a".', ':1:11: There is no key "b".']],
  ['broken JSON', '{ "presets": [ }', [':1:16: A value is expected here.']],
  ['a key named like a method', '{ "constructor": {} }', [':1:3: There is no key "constructor".']],
])('%s is misuse, told with its place', async (_name, text, messages) => {
  const folder = config(text)
  const { code, stdout, stderr } = await lintIn(folder, [])
  for (const message of messages) expect(stderr).toContain(`schema-lint.config.json${message}`)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

const custom = (checks: string, more = ''): string => `export default {
  customRules: [{
    id: 'our-rule', group: 'design', severity: 'warning', presets: [],
    documentation: { summary: 'A.', rationale: 'B.', link: 'https://example.com', good: [], bad: [] },
    ${checks}
  }],
  ${more}
}`
const module = (text: string): string =>
  project(parent, {
    'schema-lint.config.js': text,
    'package.json': { type: 'module' },
    'a.schema.json': contradictory,
    'b.schema.json': clean,
  })

test('custom rules, from a module', async () => {
  const folder = module(
    custom(`checkDocument: (document, { report }) => report({ at: document, message: 'Ours.' }),`),
  )
  expect(await findingsIn(folder, [])).toEqual([
    'a.schema.json# our-rule',
    'a.schema.json#/minimum no-contradictory-bounds',
    'b.schema.json# our-rule',
  ])
  const quiet = module(
    custom(
      `checkDocument: (document, { report }) => report({ at: document, message: 'Ours.' }),`,
      `rules: { 'our-rule': 'off' },`,
    ),
  )
  expect(await findingsIn(quiet, ['b.schema.json'])).toEqual([])
})

test('a custom rule that throws is named, the others go on, and the run has no verdict', async () => {
  const folder = module(custom(`checkSchema() { throw new TypeError('oh no') },`))
  const { code, stdout } = await lintIn(folder, [])
  expect(stdout).toContain('The rule our-rule failed here; the other rules ran. TypeError: oh no')
  expect(stdout).toContain('no-contradictory-bounds')
  expect(code).toBe(2)
})

test('two rules with one id are misuse', async () => {
  const same = custom('').replace('our-rule', 'no-contradictory-bounds')
  const { code, stderr } = await lintIn(module(same), [])
  expect(stderr).toContain('/customRules: There are two rules "no-contradictory-bounds".')
  expect(code).toBe(2)
})

test.each([
  ['throw new Error("at home")', 'cannot be loaded. Error: at home'],
  ['export default (', 'cannot be loaded. '],
  ['export const config = {}', 'has no default export'],
  ['export default { rule: {} }', '/rule: There is no key "rule". Did you mean "rules"?'],
  [
    'export default { rules: { "our-rules": "on" }, customRules: [{ id: "our-rule" }] }',
    'There is no rule "our-rules". Did you mean "our-rule"?',
  ],
  [
    'export default { customRules: [{ id: "our-rule" }] }',
    "/customRules/0: This must have required property 'severity'.",
  ],
])('%s is misuse', async (text, message) => {
  const { code, stderr } = await lintIn(module(text), [])
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})
