import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint.ts'

const closed = { properties: { uri: {} }, additionalProperties: false }

/** The errors in a schema, as rule and pointer. */
function errorsOf(schema: unknown): readonly string[] {
  const { findings } = lint([{ name: 'a.json', schema }])
  return findings
    .filter(({ rule, severity }) => severity === 'error' && rule !== 'no-exponential-pattern')
    .map(({ rule, location }) => `${rule} ${location.pointer}`)
}

describe('a closed object and a name that only a branch knows', () => {
  it.each([
    [
      'anyOf',
      { ...closed, anyOf: [{ required: ['index'] }, { required: ['uri'] }] },
      'no-impossible-any-of /anyOf/0',
    ],
    [
      'oneOf',
      { ...closed, oneOf: [{ required: ['uri'] }, { required: ['text'] }] },
      'no-unreachable-one-of-branch /oneOf/1',
    ],
    ['allOf', { ...closed, allOf: [{ required: ['y'] }] }, 'no-impossible-all-of /allOf/0'],
    ['then', { ...closed, if: { required: ['uri'] }, then: { required: ['y'] } }, 'no-impossible-then /then'],
    [
      'dependentSchemas',
      { ...closed, dependentSchemas: { uri: { required: ['y'] } } },
      'no-impossible-dependency /dependentSchemas/uri',
    ],
    [
      'a choice below allOf',
      { allOf: [closed, { anyOf: [{ required: ['y'] }, { required: ['uri'] }] }] },
      'no-impossible-any-of /allOf/1/anyOf/0',
    ],
    [
      'a choice whose branches are closed themselves',
      { required: ['kind'], oneOf: [closed, { required: ['x'] }] },
      'no-unreachable-one-of-branch /oneOf/0',
    ],
    [
      'a reference',
      { $defs: { closed }, $ref: '#/$defs/closed', required: ['y'] },
      'no-ref-type-conflict /$ref',
    ],
    [
      'a tuple without room',
      { prefixItems: [{}], items: false, anyOf: [{ minItems: 2 }, { maxItems: 1 }] },
      'no-impossible-any-of /anyOf/0',
    ],
  ])('contradict each other: %s', (_name, schema, expected) => {
    expect(errorsOf(schema)).toEqual([expected])
  })
  it.each([
    ['a pattern allows it', { ...closed, patternProperties: { '^x-': {} }, anyOf: [{ required: ['x-a'] }] }],
    [
      'a pattern is too slow to try',
      { ...closed, patternProperties: { '^(a+)+$': {} }, anyOf: [{ required: [`${'a'.repeat(40)}b`] }] },
    ],
    [
      'a branch evaluates it',
      { unevaluatedProperties: false, anyOf: [{ properties: { y: {} }, required: ['y'] }] },
    ],
    [
      'something unread may evaluate it',
      { unevaluatedProperties: false, $ref: 'https://example.com/a', anyOf: [{ required: ['y'] }] },
    ],
    [
      'a dynamic reference may evaluate it',
      {
        unevaluatedProperties: false,
        $dynamicRef: '#x',
        $defs: { x: { $dynamicAnchor: 'x' } },
        anyOf: [{ required: ['y'] }],
      },
    ],
    [
      'a branch is open',
      { unevaluatedProperties: false, anyOf: [{ additionalProperties: true, required: ['y'] }] },
    ],
    ['it is denied', { ...closed, not: { required: ['y'] } }],
    ['it is a condition', { ...closed, if: { not: { required: ['uri'] } }, then: {} }],
    ['another location is closed', { properties: { o: closed }, anyOf: [{ required: ['y'] }] }],
    ['a tuple is open', { prefixItems: [{}], anyOf: [{ minItems: 2 }] }],
    [
      'a tuple continues elsewhere',
      { unevaluatedItems: false, allOf: [{ items: {} }], anyOf: [{ minItems: 2 }] },
    ],
  ])('agree where %s', (_name, schema) => {
    expect(errorsOf(schema)).toEqual([])
  })
})
