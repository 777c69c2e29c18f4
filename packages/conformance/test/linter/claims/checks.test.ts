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
    rule: 'no-impossible-any-of',
    schema: { type: 'string', anyOf: [{ type: 'number' }, { type: 'string', minLength: 3 }] },
    broken: '/anyOf/0',
    sound: '/anyOf/1',
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
    rule: 'no-impossible-property',
    schema: {
      properties: { a: {} },
      additionalProperties: false,
      oneOf: [{ properties: { a: {}, b: {} } }],
    },
    broken: '/oneOf/0/properties/b',
    sound: '/oneOf/0/properties/a',
  },
  {
    rule: 'no-undeclared-required',
    schema: { properties: { a: {} }, additionalProperties: false, required: ['b', 'a'] },
    broken: '/required/0',
    sound: '/required/1',
  },
  {
    rule: 'no-unreachable-one-of-branch',
    schema: {
      properties: { a: {} },
      additionalProperties: false,
      oneOf: [{ required: ['a'] }, { required: ['a', 'b'] }],
    },
    broken: '/oneOf/1',
    sound: '/oneOf/0',
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
    rule: 'valid-api-example',
    schema: {
      a: { schema: { type: 'integer' }, examples: { b: { value: '5' }, c: { value: 5 } } },
    },
    broken: '/a/examples/b/value',
    sound: '/a/examples/c/value',
  },
  {
    rule: 'valid-enum-values',
    schema: { maxLength: 1, enum: ['ab', 'c'] },
    broken: '/enum/0',
    sound: '/enum/1',
  },
  {
    rule: 'valid-example-keyword',
    schema: { properties: { a: { type: 'integer', example: '5' }, b: { type: 'integer', example: 5 } } },
    broken: '/properties/a/example',
    sound: '/properties/b/example',
  },
  {
    rule: 'valid-examples',
    schema: { items: { $ref: 'elsewhere' }, examples: [[1], { a: 1 }], type: 'array' },
    broken: '/examples/1/a',
    sound: '/examples/0/0',
  },
  {
    rule: 'valid-pattern',
    schema: { properties: { a: { pattern: '^[a' }, b: { pattern: '^[a]' } } },
    broken: '/properties/a/pattern',
    sound: '/properties/b/pattern',
  },
]

describe('what is proved of', () => {
  it('every rule has a case', () => {
    expect(cases.map(({ rule }) => rule)).toEqual(Object.keys(checks))
  })
  it.each(cases)('$rule is true where it is, and nowhere else', ({ rule, schema, broken, sound }) => {
    const files = new Map([['a.json', { $schema: 'http://json-schema.org/draft-07/schema#', ...schema }]])
    const proves = (pointer: string) => checks[rule]?.({ rule, file: 'a.json', pointer, message: '' }, files)
    expect([proves(broken), proves(sound)]).toEqual([true, false])
  })
})
