import { describe, expect, it } from 'vitest'
import { type Config, lint } from '../../src/index.ts'

const everything: Config = { presets: ['strict', 'publish', 'forms', 'openapi', 'typebox'] }
const $schema = 'https://json-schema.org/draft/2020-12/schema'

function range<Item>(count: number, item: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => item(index))
}

/** Schemas each of which names the next one, and a default for the first. */
function chain(levels: number, make: (next: object) => object): object {
  const definitions = range(levels, (level) => [`L${level}`, make({ $ref: `#/$defs/L${level + 1}` })])
  return {
    $schema,
    $ref: '#/$defs/L0',
    $defs: { ...Object.fromEntries(definitions), [`L${levels}`]: {} },
    default: {},
  }
}

const decided: Readonly<Record<string, object>> = {
  anyOf: chain(40, (next) => ({ anyOf: [next, { properties: { a: {} }, ...next }] })),
  allOf: chain(40, (next) => ({ allOf: [next, { properties: { a: {} }, ...next }] })),
  oneOf: chain(40, (next) => ({ oneOf: [next, { properties: { a: {} }, ...next }] })),
  not: chain(40, (next) => ({ not: { allOf: [next, { not: next }] } })),
  if: chain(40, (next) => ({ if: next, then: next, else: next })),
  prefixItems: chain(40, (next) => ({ prefixItems: [next, next] })),
  properties: chain(40, (next) => ({ required: ['a', 'b'], properties: { a: next, b: next } })),
  'properties of allOf': chain(30, (next) => ({
    allOf: [
      { properties: { a: next }, required: ['a'] },
      { properties: { a: { allOf: [next, { minProperties: 1 }] } } },
    ],
  })),
  'a long name beside another pattern': {
    $schema,
    patternProperties: { ['k'.repeat(300)]: { type: 'string' }, 'ab+': { type: 'number' }, '+x+()': true },
  },
}

const wide = (next: object): object => ({
  type: 'object',
  required: range(50, String),
  properties: Object.fromEntries(range(50, (index) => [index, next])),
})

const undecided: Readonly<Record<string, readonly [object, string]>> = {
  'an example with many required properties in each other': [
    { ...chain(10, wide), oneOf: [wide({ $ref: '#/$defs/L0' }), wide({ $ref: '#/$defs/L0' })] },
    'no-overlapping-one-of',
  ],
  'large patterns that could overlap': [
    {
      $schema,
      patternProperties: { '^(a{900}|b)*c$': { type: 'string' }, '^(a{901}|b)*d$': { type: 'number' } },
    },
    'no-overlapping-pattern-properties',
  ],
  'a pattern that goes on for long': [
    { $schema, pattern: `^${'a?'.repeat(290)}${'a'.repeat(290)}$`, examples: ['a'.repeat(289)] },
    'valid-examples',
  ],
}

const lintOne = (schema: object) => lint([{ name: 'a.json', schema }], everything)

describe('a small schema', () => {
  it.each(Object.keys(decided))('of %s is checked by every rule', (name) => {
    const report = lintOne(decided[name] ?? {})
    expect(report.undecided).toEqual([])
    expect(report.findings.filter(({ rule }) => rule === 'internal-error')).toEqual([])
  })
  it.each(Object.keys(undecided))('with %s ends with what was not decided', (name) => {
    const [schema, rule] = undecided[name] ?? [{}, '']
    const report = lintOne(schema)
    expect(new Set(report.undecided.map((each) => each.rule))).toContain(rule)
    expect(report.findings.filter((each) => each.rule === rule || each.rule === 'internal-error')).toEqual([])
    expect(lintOne(schema).undecided).toEqual(report.undecided)
  })
})
