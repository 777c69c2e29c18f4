// Uses what each package is for, on the installed packages; any difference is an exception and exit 1.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { bindForm, fromForm, toErrorTree } from '@openpartner/forms'
import sv from '@openpartner/messages/sv'
import { countries, registrationNumberRule } from '@openpartner/registration'
import { countryByName } from '@openpartner/registration/names'
import { customerContract, resources } from '@openpartner/schemas'
import customerSchema from '@openpartner/schemas/conditional-free/customer'
import { ValidationError } from '@openpartner/validators'
import { Customer } from '@openpartner/validators/customer'
import { normalizeCustomer } from '@openpartner/validators/normalize'
import { Customer as Twin } from '@openpartner/validators/with-json-schema/customer'

const id = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'
const valid = { id, companyProfile: { companyName: 'Contoso' } }
const indian = { id, companyProfile: { address: { country: 'IN' } } }

assert.equal(Customer.check(valid), true)
assert.deepEqual(Customer.validate(valid), { ok: true, value: valid })
const { issues } = Customer.validate(indian)
assert.deepEqual(
  issues.map(({ code, pointer }) => [code, pointer]),
  [['registration-number-required', '/companyProfile/organizationRegistrationNumber']],
)
assert.match(issues[0].message, /India/)
assert.match(Customer.with({ messages: sv }).validate(indian).issues[0].message, /Indien/)
assert.equal(Customer.with({ ignore: ['registration-number-required'] }).check(indian), true)
assert.throws(() => Customer.assert({}), ValidationError)
assert.deepEqual(Customer['~standard'].validate(valid), { value: valid })
assert.equal(Twin.check(valid), true)
for (const target of ['draft-2020-12', 'draft-07', 'openapi-3.0']) {
  assert.equal(Twin.jsonSchema({ target }).title, 'Customer')
  assert.equal(Twin['~standard'].jsonSchema.input({ target }).title, 'Customer')
}

const script = readFileSync(new URL(import.meta.resolve('@openpartner/validators/customer.iife.js')), 'utf8')
assert.equal(runInNewContext(`${script};OpenPartner.Customer.check(${JSON.stringify(valid)})`), true)
assert.equal(runInNewContext(`${script};OpenPartner.Customer.check(${JSON.stringify(indian)})`), false)

const { value, changes } = normalizeCustomer({
  Id: id,
  CompanyProfile: { CompanyName: 'Contoso', Email: null },
})
assert.deepEqual(value, valid)
assert.equal(changes.length, 4)

assert.deepEqual(toErrorTree(Customer.validate(fromForm({ 'companyProfile.domain': '' })).issues), {
  id: 'ID is required.',
})
assert.equal(typeof bindForm, 'function')

assert.equal(registrationNumberRule('TR').presence, 'required')
assert.equal(countries.length, 250)
assert.equal(countryByName('Türkiye').country.alpha2, 'TR')
assert.equal(resources.length, 16)
assert.deepEqual(customerSchema.required, ['id', 'companyProfile'])
assert.ok(customerContract)
