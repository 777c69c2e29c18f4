import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { presetNames } from '../../../../engine/rule.ts'
import { rules } from '../../../../rules/index.ts'

const file = new URL('../../../../../generated/schema-lint.config.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(file, 'utf8')) as object
const validate = new Ajv({ strict: true }).compile(schema)

test.each<unknown>([
  {},
  { $schema: './schema.json', presets: [...presetNames] },
  { rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])) },
  { rules: { 'no-duplicate-keys': 'on', 'no-contradictory-bounds': 'off' } },
  { overrides: [{ files: ['api/**'], presets: [], rules: {} }] },
  { ignore: ['old', '!old/new'], resolve: { 'https://example.com/': '.' }, dialect: 'draft-04' },
  { suppressions: [{ rule: 'no-duplicate-keys', reason: 'Ours.', pointer: '/a', expires: '2030-01-31' }] },
])('%j is a configuration', (config) => {
  expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
})

test.each<unknown>([
  [],
  { preset: ['strict'] },
  { presets: 'strict' },
  { rules: { 'no-such-rule': 'on' } },
  { rules: { 'no-duplicate-keys': 'fatal' } },
  { overrides: [{ rules: {} }] },
  { overrides: [{ files: [] }] },
  { resolve: { schemas: '.' } },
  { dialect: 'draft-3' },
  { suppressions: [{ rule: 'no-duplicate-keys', reason: '' }] },
  { suppressions: [{ rule: 'no-duplicate-keys', reason: 'Ours.', expires: 'soon' }] },
  { suppressions: [{ rule: 'no-duplicate-keys', reason: 'Ours.', pointer: 'a' }] },
  { customRules: [] },
])('%j is not a configuration', (config) => {
  expect(validate(config)).toBe(false)
})
