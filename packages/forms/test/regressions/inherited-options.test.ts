import en from '@openpartner/messages/en'
import { registrationNumberRule } from '@openpartner/registration'
import { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'
import { expect, test } from 'vitest'
import {
  createIndirectCustomerRequestFields,
  dropStaleNumber,
  fieldId,
  fieldState,
  issuesUnder,
  mergeServerIssues,
  readForm,
  toAjvErrors,
  toErrorTree,
} from '../../src/index.ts'

const everyObject = Object.getPrototypeOf({}) as object

const value = {
  companyProfile: { organizationRegistrationNumber: '1' },
  billingProfile: { defaultAddress: { country: 'SE' } },
}
const refused = CreateCustomerRequest.validate(value)
const issues = refused.ok ? [] : refused.issues
const answers = [
  { code: 600051 },
  { code: 27002, data: ['city: X'] },
  { code: 2030 },
  { Message: 'x' },
  'Bad Gateway',
  { issues },
]

/** What every function makes of the same values. */
const everything = (): unknown => [
  readForm({ 'a.toString': 'x', 'companyProfile[domain]': 'y', _token: 'z', list: ['a'], city: ['', 'b'] }),
  readForm(new URLSearchParams('Input.CompanyProfile.Domain=a&a=1&a=2&enableGDAPByDefault=on')),
  fieldState(value),
  fieldState(value, {}),
  fieldState(
    { billingProfile: { defaultAddress: { country: 'TR' } } },
    { messages: en, numbers: registrationNumberRule },
  ),
  answers.map((answer) => [
    mergeServerIssues(answer),
    mergeServerIssues(answer, {}),
    mergeServerIssues(answer, { value, messages: en }),
  ]),
  toErrorTree(issues),
  toAjvErrors(issues),
  issuesUnder(issues, '/billingProfile'),
  fieldId('/billingProfile/email'),
  dropStaleNumber(value, CreateCustomerRequest),
]

const options = ['messages', 'numbers', 'fields', 'value', 'issues', 'normalize', 'describe', 'onSubmit']
const parts = [
  'locale',
  'direction',
  'labels',
  'kind',
  'country',
  'code',
  'Code',
  'data',
  'error',
  'status',
  'get',
  'set',
]
const others = [
  'params',
  'required',
  'notAllowed',
  'hint',
  'example',
  'length',
  'domain',
  '_token',
  'a',
  '0',
  '',
]

test('what every object inherits is not an option, and not a value', () => {
  const before = JSON.stringify(everything())
  for (const name of [...options, ...parts, ...others]) {
    for (const inherited of ['IN', { country: 'IN', locale: 'xx' }, () => 'IN']) {
      const descriptor = Object.assign(Object.create(null) as PropertyDescriptor, {
        value: inherited,
        configurable: true,
        enumerable: true,
        writable: true,
      })
      Object.defineProperty(everyObject, name, descriptor)
      let during: string
      try {
        during = JSON.stringify(everything())
      } finally {
        Reflect.deleteProperty(everyObject, name)
      }
      expect(during, `${name} on every object`).toBe(before)
    }
  }
})

test('an option that is undefined is the default, and so is having none', () => {
  const fields = createIndirectCustomerRequestFields
  const optionsOf = {
    fieldState: [
      { messages: en, numbers: registrationNumberRule, fields },
      (given?: object) => fieldState(value, given),
    ],
    mergeServerIssues: [
      { messages: en, value, issues, fields },
      (given?: object) => answers.map((answer) => mergeServerIssues(answer, given)),
    ],
  } as const
  for (const [all, call] of Object.values(optionsOf)) {
    const names = Object.keys(all)
    expect(call({ ...all })).not.toEqual(call({}))
    expect(call(undefined)).toEqual(call({}))
    for (let chosen = 0; chosen < 2 ** names.length; chosen += 1) {
      const isGiven = (_entry: unknown, index: number): boolean => Math.floor(chosen / 2 ** index) % 2 === 1
      const given = Object.fromEntries(Object.entries(all).filter(isGiven))
      const undefinedToo = { ...Object.fromEntries(names.map((name) => [name, undefined])), ...given }
      expect(call(undefinedToo)).toEqual(call(given))
    }
  }
  expect(dropStaleNumber(value, CreateCustomerRequest, undefined)).toEqual(
    dropStaleNumber(value, CreateCustomerRequest),
  )
})
