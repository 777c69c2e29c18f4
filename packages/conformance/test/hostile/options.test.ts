import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sv from '@openpartner/messages/sv'
import { checkRegistrationNumber } from '@openpartner/registration'
import { registrationNumberCheck } from '@openpartner/registration/check'
import { CreateCustomerRequest } from '@openpartner/validators/with-json-schema/create-customer-request'
import { expect, test } from 'vitest'
import { example } from '../../src/documents.ts'

const require = createRequire(import.meta.url)
const everyObject = Object.getPrototypeOf({}) as object

/** Runs with one more property on every object of the process. */
async function polluted<Result>(name: string, value: unknown, body: () => Promise<Result>): Promise<Result> {
  Object.defineProperty(everyObject, name, { value, configurable: true, writable: true })
  try {
    return await body()
  } finally {
    Reflect.deleteProperty(everyObject, name)
  }
}

const wrong = { ...example('create-customer-request'), billingProfile: { email: 1 }, extra: 1 }
const turkish = {
  companyProfile: { organizationRegistrationNumber: 'garbage!' },
  billingProfile: { defaultAddress: { country: 'TR' } },
}

/** By the type of its options: what a function answers with them, and for each option a value that changes that. */
const functions: Readonly<
  Record<string, readonly [look: (options: object) => unknown, options: Readonly<Record<string, unknown>>][]>
> = {
  ValidatorOptions: [
    [
      (options) => {
        const validator = CreateCustomerRequest.with(options)
        return [validator.validate(wrong), validator.check(wrong)]
      },
      {
        messages: sv,
        checks: [() => [{ code: 'always', path: ['always'], message: 'Always.' }]],
        ignore: ['unknown-property'],
        maxIssues: 1,
      },
    ],
  ],
  RegistrationNumberOptions: [
    [
      (options) => checkRegistrationNumber('TR', 'garbage!', options),
      { level: 'presence', patterns: { TR: /^garbage!$/ } },
    ],
    [
      (options) => registrationNumberCheck(undefined, options)(turkish, sv),
      { patterns: { TR: /^garbage!$/ } },
    ],
  ],
}

const calls = Object.values(functions).flat()

test.each(calls)(
  '%o: an option that is undefined, or inherited, is as good as none',
  async (look, options) => {
    const usual = JSON.stringify(await look({}))
    for (const [name, value] of Object.entries(options)) {
      expect(JSON.stringify(await look({ [name]: undefined })), `${name}: undefined`).toBe(usual)
      expect(JSON.stringify(await look(Object.create({ [name]: value }) as object)), name).toBe(usual)
      const during = await polluted(name, value, async () => JSON.stringify(await look({})))
      expect(during, `${name} on every object`).toBe(usual)
    }
  },
)

test('these options make a difference where they are given', async () => {
  for (const [look, options] of calls) {
    const usual = JSON.stringify(await look({}))
    for (const [name, value] of Object.entries(options))
      expect(JSON.stringify(await look({ [name]: value })), name).not.toBe(usual)
  }
})

test('the target of a JSON Schema is an own option', async () => {
  await polluted('target', 'draft-07', async () => {
    expect(() => CreateCustomerRequest.jsonSchema({} as never)).toThrow('target')
    await Promise.resolve()
  })
})

test('every type of options that these packages export is here', () => {
  const exported = ['validators', 'registration', 'messages', 'schemas'].flatMap((name) => {
    const manifest = require.resolve(`@openpartner/${name}/package.json`)
    const text = readFileSync(join(dirname(manifest), 'dist/index.d.ts'), 'utf8')
    return text.match(/\b[A-Z]\w*Options\b/g) ?? []
  })
  expect([...new Set(exported)].toSorted()).toEqual(Object.keys(functions).toSorted())
})
