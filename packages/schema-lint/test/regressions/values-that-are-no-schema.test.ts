import { afterEach, describe, expect, it } from 'vitest'
import { fix, lint } from '../../src/index.ts'

const cyclic: Record<string, unknown> = { type: 'string' }
cyclic['self'] = cyclic

let deep: unknown = {}
for (let level = 0; level < 200_000; level += 1) deep = { not: deep }

let shared: unknown = {}
for (let level = 0; level < 60; level += 1) shared = { allOf: [shared, shared] }

const revoked = Proxy.revocable({}, {})
revoked.revoke()

const fail = (): never => {
  throw new Error('no reading')
}

const holes: unknown[] = []
holes.length = 4_000_000_000

const unreadable: readonly (readonly [string, unknown])[] = [
  ['a value that contains itself', cyclic],
  ['a value with shared parts that add up', shared],
  ['a revoked proxy', revoked.proxy],
  ['a proxy that throws', new Proxy({}, { ownKeys: fail })],
  ['a proxy of a list that throws', { enum: new Proxy([1], { get: fail }) }],
  ['a getter that throws', Object.defineProperty({}, 'type', { enumerable: true, get: fail })],
  ['a big integer', { const: 5n }],
  ['a list with holes', { enum: holes }],
  ['a symbol', { const: Symbol('a') }],
  ['a function', { type: () => 'string' }],
  ['a date', { const: new Date(0) }],
  ['a map', { properties: new Map() }],
  ['a set', { enum: new Set([1]) }],
  ['not a number', { minimum: Number.NaN }],
  ['nothing', undefined],
]

const good = { name: 'good.json', schema: { minimum: 2, maximum: 1 } }

describe('a value that is no schema', () => {
  it.each(unreadable)('such as %s is a finding, and the others are linted', (_name, schema) => {
    const { findings } = lint([{ name: 'bad.json', schema }, good])
    const bad = findings.filter(({ location }) => location.file === 'bad.json')
    expect(bad.map(({ rule }) => rule)).toEqual(['unreadable-file'])
    expect(findings.map(({ rule }) => rule)).toContain('no-contradictory-bounds')
    expect(fix([{ name: 'bad.json', schema }], {}, { unsafe: true }).changed.size).toBe(0)
  })
  it('such as one of 200,000 levels is a finding too', () => {
    const { findings } = lint([{ name: 'bad.json', schema: deep }, good])
    expect(findings.find(({ location }) => location.file === 'bad.json')).toMatchObject({ rule: 'syntax' })
    expect(findings.map(({ rule }) => rule)).toContain('no-contradictory-bounds')
  })
  it('because the source throws is a finding too', () => {
    const source = {
      name: 'bad.json',
      get schema(): unknown {
        return fail()
      },
    }
    expect(lint([source]).findings.map(({ rule }) => rule)).toEqual(['unreadable-file'])
  })
})

describe('a value that is one', () => {
  it.each([
    ['has properties that are not set', { type: 'string', title: undefined }],
    ['has keys that are symbols', { type: 'string', [Symbol('kind')]: 'String' }],
    ['has no prototype', Object.assign(Object.create(null) as object, { type: 'string' })],
  ])('%s', (_name, schema) => {
    expect(lint([{ name: 'a.json', schema }], { presets: [] }).findings).toEqual([])
  })
})

describe('options', () => {
  afterEach(() => {
    for (const key of ['presets', 'rules', 'reason']) Reflect.deleteProperty(Object.prototype, key)
  })

  it('that are undefined are the default', () => {
    const options = {
      name: undefined,
      presets: undefined,
      rules: undefined,
      overrides: undefined,
      suppressions: undefined,
      customRules: undefined,
      dialect: undefined,
    }
    // Code without types passes such options.
    const report = lint([good], options as never, undefined)
    expect(report).toEqual(lint([good]))
    expect(
      lint([good], { overrides: [{ files: ['*'], presets: undefined, rules: undefined }] } as never),
    ).toEqual(lint([good]))
  })
  it('are not inherited', () => {
    const before = lint([good])
    Object.assign(Object.prototype, { presets: [], rules: { 'no-contradictory-bounds': 'off' } })
    expect(lint([good], {}).findings.length).toBe(before.findings.length)
    expect(lint([good], { overrides: [{ files: ['*'] }] }).findings.length).toBe(before.findings.length)
  })
})
