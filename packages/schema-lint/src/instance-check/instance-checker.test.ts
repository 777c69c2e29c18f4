import { Ajv } from 'ajv'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { arbitrarySchema, arbitraryValue } from '../../test/arbitrary-schema.ts'
import { needSuite, suiteCases, suiteRemotes } from '../../test/official-suite.ts'
import { runs } from '../../test/runs.ts'
import { undecidedIn } from '../budget/undecided.ts'
import type { DialectId } from '../schema/keyword.ts'
import { readDocument } from '../schema/read-document.ts'
import { Registry } from '../schema/registry.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Subschema } from '../schema/subschema.ts'
import { parse } from '../source/parse.ts'
import { InstanceChecker } from './instance-checker.ts'

function documentOf(uri: string, text: string, dialect?: DialectId): SchemaDocument {
  const parsed = parse(text, 'json')
  if (!parsed.ok) throw new Error(parsed.syntaxErrors[0]?.message)
  return readDocument({ name: uri, uri, text, syntax: 'json', root: parsed.root }, dialect)
}

function checkerFor(schema: unknown, others: ReadonlyMap<string, string> = new Map(), dialect?: DialectId) {
  const document = documentOf('file:///schema.json', JSON.stringify(schema), dialect)
  const registry = new Registry((uri) => {
    const text = others.get(uri)
    return text === undefined ? undefined : documentOf(uri, text, dialect)
  })
  registry.add(document)
  const checker = new InstanceChecker(registry)
  return (value: unknown) => checker.validate(document.roots[0] as Subschema, { value }, 'a-rule')
}

describe('the checker', () => {
  it('says where in the value, and what the schema expects there', () => {
    const validate = checkerFor({
      properties: { 'a/b': { items: { $ref: '#/$defs/Name' } } },
      $defs: { Name: { type: 'string', format: 'date' } },
    })
    expect(validate({ 'a/b': ['2020-02-02'] })).toEqual([])
    expect(validate({ 'a/b': ['2020-02-02', 5] })).toEqual([
      { path: ['a/b', 1], message: 'must be string', keyword: 'type' },
    ])
  })
  it('says whether a value matches none or several schemas of oneOf, and why or which', () => {
    const validate = checkerFor({
      oneOf: [{ type: 'integer' }, { type: 'object', properties: { a: { minimum: 3 } } }, { multipleOf: 2 }],
    })
    expect(validate(4)).toMatchObject([
      {
        message: 'must match exactly one schema in oneOf and matches 2 schemas, 1 and 3',
        related: [{ at: { pointer: '/oneOf/0' } }, { at: { pointer: '/oneOf/2' } }],
      },
    ])
    expect(
      checkerFor({ oneOf: [{ type: 'integer' }, { properties: { a: { minimum: 3 } }, type: 'object' }] })({
        a: 2,
      }),
    ).toMatchObject([
      {
        message:
          'must match exactly one schema in oneOf and matches none (1: must be integer; 2: "a" must be >= 3)',
      },
    ])
  })
})

/** Chains in which each level applies the next twice, in every keyword that can. */
const doubling: Readonly<Record<string, (next: unknown) => object>> = {
  anyOf: (next) => ({ anyOf: [next, { properties: { a: {} }, ...(next as object) }] }),
  allOf: (next) => ({ allOf: [next, { properties: { a: {} }, ...(next as object) }] }),
  oneOf: (next) => ({ oneOf: [{ not: next }, { properties: { a: {} }, ...(next as object) }] }),
  not: (next) => ({ not: { allOf: [{ not: next }, { not: next }] } }),
  if: (next) => ({ if: next, then: next, else: next }),
  prefixItems: (next) => ({ prefixItems: [next, next], items: next, allOf: [next, { ...(next as object) }] }),
  dependentSchemas: (next) => ({ dependentSchemas: { a: next, b: next }, anyOf: [next, next] }),
  unevaluatedProperties: (next) => ({ anyOf: [next, { ...(next as object) }], unevaluatedProperties: next }),
}

describe('schemas that name the next one twice, forty times', () => {
  it.each(Object.keys(doubling))('%s is decided', (keyword) => {
    const levels = Array.from({ length: 40 }, (_, index) => [
      `L${index}`,
      doubling[keyword]?.({ $ref: `#/$defs/L${index + 1}` }),
    ])
    const $schema = 'https://json-schema.org/draft/2020-12/schema'
    const validate = checkerFor({
      $schema,
      $ref: '#/$defs/L0',
      $defs: { ...Object.fromEntries(levels), L40: {} },
    })
    for (const value of [{}, { a: 1, b: 2 }, [], [[[], []], []], 5, 'text', null]) {
      expect(undecidedIn(() => expect(validate(value)).toBeDefined())).toEqual([])
    }
  })
})

describe('checks that are too much', () => {
  const reasonsOf = (schema: unknown, value: unknown): readonly string[] =>
    undecidedIn(() => {
      expect(checkerFor(schema)(value)).toBeUndefined()
    })

  it('say so', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ type: 'object', minProperties: index }))
    const items = Array.from({ length: 2000 }, (_, index) => ({ [index]: index }))
    expect(reasonsOf({ items: { anyOf: many } }, items)).toEqual([
      'Checking a value against the schema takes more than 500,000 steps.',
    ])
    const chain = Array.from({ length: 2000 }, (_, index) => [`L${index}`, { $ref: `#/$defs/L${index + 1}` }])
    expect(reasonsOf({ $ref: '#/$defs/L0', $defs: { ...Object.fromEntries(chain), L2000: {} } }, 1)).toEqual([
      'A value is checked against more than 500 schemas within each other.',
    ])
    const pattern = `^${'a?'.repeat(290)}${'a'.repeat(290)}$`
    expect(reasonsOf({ pattern }, 'a'.repeat(289))).toEqual([
      expect.stringMatching(/^The pattern .* takes more than 100,000 steps for a text\.$/),
    ])
  })
})

describe('random schemas', () => {
  it('accept the values that ajv says they accept', () => {
    const ajv = new Ajv({ strict: false, logger: false, validateSchema: false, ownProperties: true })
    let accepted = 0
    let rejected = 0
    fc.assert(
      fc.property(
        arbitrarySchema,
        fc.array(arbitraryValue, { minLength: 3, maxLength: 10 }),
        (schema, values) => {
          const byAjv = ajv.compile(schema as object)
          const validate = checkerFor(schema)
          for (const value of values) {
            const valid = validate(value)?.length === 0
            if (valid) accepted += 1
            else rejected += 1
            expect([value, valid]).toEqual([value, byAjv(value)])
          }
        },
      ),
      runs(2000),
    )
    expect(Math.min(accepted, rejected)).toBeGreaterThan(runs(500).numRuns)
  })
})

/** What the checker does not know. */
const differs = [
  // A metaschema can leave assertions out.
  /custom metaschema with with no validation vocabulary/,
]

describe('the official test suite', () => {
  beforeEach(needSuite)

  const remotes = suiteRemotes()
  const cases = suiteCases().filter(({ name }) => !differs.some((each) => each.test(name)))
  const files = [...new Set(cases.map(({ file }) => file))]
  it.each(files)('agrees with the verdicts of %s', (file) => {
    for (const { name, dialect, schema, tests } of cases.filter((each) => each.file === file)) {
      const validate = checkerFor(schema, remotes, dialect)
      for (const { description, data, valid } of tests) {
        const issues = validate(data)
        const verdict = issues === undefined ? 'none' : issues.length === 0
        expect(['none', valid], `${name}: ${description}`).toContain(verdict)
      }
    }
  })
  it('lacks a verdict only where references are dynamic or leave the suite', () => {
    const undecided = cases.flatMap(({ name, dialect, schema, tests }) => {
      const validate = checkerFor(schema, remotes, dialect)
      return tests.filter(({ data }) => validate(data) === undefined).map(() => name)
    })
    const features = new Set(undecided.map((name) => name.replace(/^.*?\/(.*?)\.json.*$/, '$1')))
    expect([...features].toSorted()).toEqual([
      'anchor',
      'definitions',
      'defs',
      'dynamicRef',
      'id',
      'recursiveRef',
      'ref',
    ])
  })
})
