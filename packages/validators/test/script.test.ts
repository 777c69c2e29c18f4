import { readFileSync } from 'node:fs'
import { createContext, runInContext, type Context } from 'node:vm'
import { Customer } from '@openpartner/validators/customer'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { parse } from 'acorn'
import { describe, expect, test } from 'vitest'
import { loadFixtures } from '@openpartner/fixtures'

const code = readFileSync(new URL('../dist/customer.iife.js', import.meta.url), 'utf8')

/** What came after ES2019, and what engines are built without: a database may have none of it. */
const absent = `
delete globalThis.Intl
delete globalThis.WebAssembly
delete globalThis.BigInt
delete globalThis.WeakRef
delete globalThis.AggregateError
for (const name of ['hasOwn', 'groupBy']) delete Object[name]
for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
  delete Array.prototype[name]
for (const name of ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed'])
  delete String.prototype[name]
delete Promise.any
delete Promise.allSettled
delete globalThis.globalThis
`

/** A realm with the built-in objects of the language alone, in which no text becomes code. */
function bareContext(preparation = ''): Context {
  const context = createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  })
  runInContext(preparation, context)
  runInContext(code, context, { filename: 'customer.iife.js' })
  return context
}

/** The result of an expression about a document, which crosses into the realm and back as JSON text. */
function ask(context: Context, expression: string, document: unknown): unknown {
  context.text = JSON.stringify(document)
  return JSON.parse(
    runInContext(`JSON.stringify((document => ${expression})(JSON.parse(text)))`, context) as string,
  )
}

const contexts = [
  ['the language of Node', ''],
  ['ES2019 without Intl', absent],
] as const
const validators = [
  ['Customer', 'customer', Customer],
  ['CreateCustomerRequest', 'create-customer-request', CreateCustomerRequest],
] as const

describe.each(contexts)('in a realm with %s', (_name, preparation) => {
  const context = bareContext(preparation)

  test.each(validators)('%s finds what the module finds', (type, resource, validator) => {
    const { valid, asSent, invalid } = loadFixtures(resource)
    for (const { value } of [...valid, ...asSent, ...invalid]) {
      const { issues } = ask(
        context,
        `({ issues: [], ...OpenPartner.${type}.validate(document) })`,
        value,
      ) as {
        issues: { code: string; pointer: string; message: string }[]
      }
      const result = validator.validate(value)
      const expected = result.ok ? [] : result.issues
      expect(ask(context, `OpenPartner.${type}.check(document)`, value)).toBe(result.ok)
      expect(issues.map(({ code: found, pointer }) => [found, pointer])).toEqual(
        expected.map(({ code: found, pointer }) => [found, pointer]),
      )
      expect(issues.filter(({ message }) => /undefined|\{|\[object/.test(message))).toEqual([])
    }
  })
})

test('in Node’s language the sentences are the same too', () => {
  const document = { id: 'x', billingProfile: { defaultAddress: { country: 'IN' } }, companyProfile: {} }
  const result = Customer.validate(document)
  expect(ask(bareContext(), 'OpenPartner.Customer.validate(document)', document)).toEqual(
    JSON.parse(JSON.stringify(result)),
  )
})

test('the realm of ES2019 lacks what is newer', () => {
  expect(runInContext('[typeof Intl, typeof Object.hasOwn, typeof [].at]', bareContext(absent))).toEqual(
    Array.from({ length: 3 }, () => 'undefined'),
  )
  expect(() => runInContext('eval("1")', bareContext())).toThrow('Code generation from strings disallowed')
})

test('without Intl a sentence has the code of the country and plain lists', () => {
  const context = bareContext(absent)
  const sentences = (document: unknown): unknown =>
    ask(context, 'OpenPartner.Customer.validate(document).issues.map(issue => issue.message)', document)
  const id = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'
  const country = { id, companyProfile: { address: { country: 'IN' } } }
  expect(sentences(country)).toEqual([expect.stringContaining(' IN')])
  const word = { id, companyProfile: {}, relationshipToPartner: 'x' }
  expect(sentences(word)).toEqual([
    expect.stringContaining('none, reseller, advisor, syndication, microsoft_support'),
  ])
})

test('the script has one global and no syntax that is newer than ES2019', () => {
  const context = createContext(Object.create(null) as object)
  const before = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]
  runInContext(code, context)
  const after = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]
  expect(after.filter((name) => !before.includes(name))).toEqual(['OpenPartner'])
  expect(Object.keys(context.OpenPartner as object).toSorted()).toEqual(['CreateCustomerRequest', 'Customer'])
  expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow()
  expect(code).not.toMatch(/\bimport\b|\bexport\b|\brequire\b|\beval\b|\bFunction\s*\(|`use strict`/)
})

test('the script is small enough for engines that limit the text of a function', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(32_000)
})
