import { describe, expect, it } from 'vitest'
import type { Config } from './config.ts'
import { ConfigError } from './config-error.ts'
import { lint } from '../lint.ts'

const sources = ['a/one.schema.json', 'b/two.schema.json'].map((name) => ({
  name,
  schema: { minimum: 2, maximum: 1 },
}))
const found = (config: Config) =>
  lint(sources, { presets: [], ...config }).findings.map(
    ({ severity, location }) => `${location.file} ${severity}`,
  )

describe('a configuration', () => {
  it('sets severities, `on` being the default of the rule', () => {
    expect(found({ rules: { 'no-contradictory-bounds': 'on' } })).toEqual([
      'a/one.schema.json error',
      'b/two.schema.json error',
    ])
    expect(found({ rules: { 'no-contradictory-bounds': 'info' } })).toContain('a/one.schema.json info')
  })

  it('turns `recommended` on if it names no preset, and can turn a rule off', () => {
    const { findings } = lint(sources.slice(0, 1), { rules: { 'no-contradictory-bounds': 'off' } })
    expect(findings.map(({ rule }) => rule)).not.toContain('no-contradictory-bounds')
    expect(lint(sources).findings.map(({ rule }) => rule)).toContain('no-contradictory-bounds')
  })

  it('differs by file with overrides; the last one wins', () => {
    const rules = (setting: 'warning' | 'off') => ({ 'no-contradictory-bounds': setting })
    const overrides = [
      { files: ['**/*.schema.json'], rules: rules('warning') },
      { files: ['b/**'], rules: rules('off') },
    ]
    expect(found({ overrides })).toEqual(['a/one.schema.json warning'])
    expect(found({ overrides: [{ files: ['a/*'], presets: ['recommended'] }] })).toContain(
      'a/one.schema.json error',
    )
  })

  const cases: [Config, string][] = [
    [
      { rules: { 'no-contradictory-bound': 'on' } },
      'There is no rule "no-contradictory-bound". Did you mean "no-contradictory-bounds"?',
    ],
    [
      { overrides: [{ files: ['*'], rules: { 'no-duplicate-key': 'off' } }] },
      'Did you mean "no-duplicate-keys"?',
    ],
    [{ presets: ['publsh' as 'publish'] }, 'There is no preset "publsh". Did you mean "publish"?'],
    [{ rules: Object.fromEntries([['toString', 'on' as const]]) }, 'There is no rule "toString".'],
  ]

  it.each(cases)('names only what exists: %j', (config, message) => {
    expect(() => found(config)).toThrow(ConfigError)
    expect(() => found(config)).toThrow(message)
  })
})
