import { expect, test } from 'vitest'
import { normalize } from './normalize.ts'
import type { NormalizerTable } from './normalizer-table.ts'

const table: NormalizerTable = {
  properties: {
    id: 'any',
    companyName: 'any',
    country: 'country',
    culture: 'culture',
    relationship: {
      values: ['none', 'microsoft_support'],
      numbers: ['unknown', 'microsoft_support', 'none'],
    },
    items: { items: { properties: { tenantId: 'any' } } },
  },
}

test('a document in wire spelling has no changes and stays equal', () => {
  const value = { id: '1', country: 'TR', culture: 'en-US', relationship: 'none', items: [{ tenantId: 'a' }] }
  expect(normalize(value, table)).toEqual({ value, changes: [], unknownKeys: [] })
})

test.each([
  ['ID', 'id'],
  ['CompanyName', 'companyName'],
  ['company_name', 'companyName'],
  ['company\\_name', 'companyName'],
  ['COMPANY-NAME', 'companyName'],
])('key %s → %s', (key, name) => {
  expect(normalize({ [key]: 'x' }, table)).toEqual({
    value: { [name]: 'x' },
    changes: [{ pointer: `/${name}`, from: key, to: name, reason: 'key-spelling' }],
    unknownKeys: [],
  })
})

test.each([
  ['country', 'tr', 'TR', 'country-case'],
  ['culture', 'EN-US', 'en-US', 'culture-case'],
  ['culture', 'en-us', 'en-US', 'culture-case'],
  ['culture', 'SR-latn-rs', 'sr-Latn-RS', 'culture-case'],
  ['relationship', 'MicrosoftSupport', 'microsoft_support', 'enum-spelling'],
  ['relationship', 'microsoft\\_support', 'microsoft_support', 'enum-spelling'],
  ['relationship', 'None', 'none', 'enum-spelling'],
])('%s %s → %s', (name, from, to, reason) => {
  expect(normalize({ [name]: from }, table)).toEqual({
    value: { [name]: to },
    changes: [{ pointer: `/${name}`, from, to, reason }],
    unknownKeys: [],
  })
})

test.each([
  ['relationship', 'unknown'],
  ['country', 'Turkey'],
  ['culture', 'english'],
])('%s %s is left for the validator', (name, text) => {
  expect(normalize({ [name]: text }, table).changes).toEqual([])
})

test('nulls are dropped and listed, those of unknown keys too; other unknown keys are kept and named', () => {
  const value = { id: null, Extra: null, items: [{ TenantID: null, 'a/b': 1 }, null] }
  expect(normalize(value, table)).toEqual({
    value: { items: [{ 'a/b': 1 }, null] },
    changes: [
      { pointer: '/id', from: null, to: undefined, reason: 'null-dropped' },
      { pointer: '/Extra', from: null, to: undefined, reason: 'null-dropped' },
      { pointer: '/items/0/TenantID', from: null, to: undefined, reason: 'null-dropped' },
    ],
    unknownKeys: ['/items/0/a~1b'],
  })
})

test('of two spellings of one key, the wire name wins and the other is kept and named', () => {
  expect(normalize({ ID: 'a', id: 'b' }, table)).toEqual({
    value: { ID: 'a', id: 'b' },
    changes: [],
    unknownKeys: ['/ID'],
  })
  expect(normalize({ ID: 'a', Id: 'b' }, table)).toMatchObject({
    value: { id: 'a', Id: 'b' },
    unknownKeys: ['/Id'],
  })
})

test('undefined is not given either', () => {
  expect(normalize({ id: undefined, ID: 'a' }, table)).toMatchObject({ value: { id: 'a' } })
  expect(normalize({ ID: 'a', id: undefined }, table)).toMatchObject({ value: { id: 'a' } })
})

test('instances of classes are read, and symbols kept', () => {
  class Dump {
    ID = '1'
  }
  const mark = Symbol('mark')
  expect(normalize(new Dump(), table)).toMatchObject({
    value: { id: '1' },
    changes: [{ reason: 'key-spelling' }],
  })
  expect(normalize({ ID: '1', [mark]: 2 }, table).value).toEqual({ id: '1', [mark]: 2 })
})

test('normalizing twice changes nothing more', () => {
  const value = { ID: 1, company_name: 'x', Country: 'tr', Culture: 'EN-us', Relationship: 'None', Extra: 1 }
  const { value: once } = normalize(value, table)
  expect(normalize(once, table)).toEqual({ value: once, changes: [], unknownKeys: ['/Extra'] })
})

test('a null does not keep the wire name from another spelling', () => {
  expect(normalize({ id: null, ID: 'a' }, table).value).toEqual({ id: 'a' })
})

test('an own __proto__ key stays an own key', () => {
  const value: unknown = JSON.parse('{"__proto__": {"polluted": true}, "ID": "1"}')
  const normalized = normalize(value, table)
  expect(Object.keys(normalized.value as object)).toEqual(['__proto__', 'id'])
  expect(Object.getPrototypeOf(normalized.value)).toBe(Object.prototype)
  expect(normalized.unknownKeys).toEqual(['/__proto__'])
})

test('the input is not changed, and what cannot be read is given back', () => {
  const value = Object.freeze({ ID: '1', items: Object.freeze([Object.freeze({ TenantID: 'a' })]) })
  expect(normalize(value, table).value).toEqual({ id: '1', items: [{ tenantId: 'a' }] })
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no')
      },
    },
  )
  expect(normalize(hostile, table)).toEqual({ value: hostile, changes: [], unknownKeys: [] })
  for (const other of [undefined, null, 1, 'x', [], new Date(0), new Map()]) {
    expect(normalize(other, table)).toEqual({ value: other, changes: [], unknownKeys: [] })
  }
})
