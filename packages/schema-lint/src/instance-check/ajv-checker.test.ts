import { beforeEach, describe, expect, it } from 'vitest'
import { suiteCases, needSuite, suiteRemotes } from '../../test/official-suite.ts'
import { readDocument } from '../schema/read-document.ts'
import { Registry } from '../schema/registry.ts'
import type { DialectId } from '../schema/keyword.ts'
import type { SchemaDocument } from '../schema/schema-document.ts'
import type { Subschema } from '../schema/subschema.ts'
import { parse } from '../source/parse.ts'
import { AjvChecker } from './ajv-checker.ts'

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
  const checker = new AjvChecker(registry)
  return (value: unknown) => checker.validate(document.roots[0] as Subschema, value)
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
})

/** Where ajv itself differs from the suite. */
const ajvDiffers = [
  /properties whose names are Javascript object property names/,
  /unevaluatedProperties with if\/then\/else, then not defined/,
  /custom metaschema with with no validation vocabulary/,
]

describe('the official test suite', () => {
  beforeEach(needSuite)

  const remotes = suiteRemotes()
  const cases = suiteCases().filter(({ name }) => !ajvDiffers.some((each) => each.test(name)))
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
  it('lacks a verdict only where references are dynamic or leave the suite, or ajv cannot tell', () => {
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
      'unevaluatedItems',
    ])
  })
})
