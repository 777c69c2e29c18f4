import { describe, expect, it } from 'vitest'
import { checks } from './index.ts'

/** For each rule a file with a true claim, and the place of a false one in it. */
const cases: readonly { rule: string; schema: object; broken: string; sound: string }[] = [
  {
    rule: 'enum-fits-type',
    schema: { properties: { a: { type: 'string', enum: ['x', 1] }, b: { type: 'array', enum: ['x', 'y'] } } },
    broken: '/properties/b/enum',
    sound: '/properties/a/enum/0',
  },
  {
    rule: 'no-duplicate-one-of-branch',
    schema: { oneOf: [{ $ref: 'a' }, { $ref: 'b' }, { $ref: 'b' }] },
    broken: '/oneOf/2',
    sound: '/oneOf/0',
  },
  {
    rule: 'no-exponential-pattern',
    schema: { properties: { a: { pattern: '^([A-Z]+)*$' }, b: { pattern: '^[A-Z]+$' } } },
    broken: '/properties/a/pattern',
    sound: '/properties/b/pattern',
  },
  {
    rule: 'no-impossible-if',
    schema: {
      definitions: {
        a: { type: 'object', if: { type: 'string' }, then: false },
        b: { if: { type: 'string' }, then: { minLength: 1 } },
      },
    },
    broken: '/definitions/a/if',
    sound: '/definitions/b/if',
  },
  {
    rule: 'resolvable-reference',
    schema: { definitions: { a: { $ref: '#/definitions/c' }, b: { $ref: '#/definitions/a' } } },
    broken: '/definitions/a/$ref',
    sound: '/definitions/b/$ref',
  },
  {
    rule: 'unique-identifiers',
    schema: {
      definitions: {
        a: { $id: 'http://example.com/a', type: 'string' },
        b: { $id: 'http://example.com/a', type: 'number' },
        c: { $id: 'http://example.com/c', type: 'number', title: 'C' },
        d: { $id: 'http://example.com/c', type: 'number' },
      },
    },
    broken: '/definitions/b/$id',
    sound: '/definitions/d/$id',
  },
  {
    rule: 'valid-default',
    schema: {
      properties: { default: { type: 'string', default: null }, b: { type: 'null', default: null } },
    },
    broken: '/properties/default/default',
    sound: '/properties/b/default',
  },
  {
    rule: 'valid-examples',
    schema: { items: { $ref: 'elsewhere' }, examples: [[1], { a: 1 }], type: 'array' },
    broken: '/examples/1/a',
    sound: '/examples/0/0',
  },
]

describe('what is proved of', () => {
  it('every rule has a case', () => {
    expect(cases.map(({ rule }) => rule)).toEqual(Object.keys(checks))
  })
  it.each(cases)('$rule is true where it is, and nowhere else', ({ rule, schema, broken, sound }) => {
    const files = new Map([['a.json', { $schema: 'http://json-schema.org/draft-07/schema#', ...schema }]])
    const proves = (pointer: string) => checks[rule]?.({ rule, file: 'a.json', pointer }, files)
    expect([proves(broken), proves(sound)]).toEqual([true, false])
  })
})
