import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { firstLoad } from '@openpartner/test-helpers/first-load'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** Bytes of what a page that runs `source` has to load, minified and compressed by gzip. */
const gzippedSize = async (source: string): Promise<number> =>
  (await firstLoad(source, import.meta.dirname)).size

test.each([
  ['bindForm', 'bind-form', 4950],
  ['describeFields', 'describe-fields', 3200],
  ['dropStaleNumber', 'stale-number', 750],
  ['emptyCreateCustomerRequest', 'empty', 300],
  ['emptyCustomer', 'empty', 450],
  ['fieldId', 'issues', 200],
  ['fieldState', 'field-state', 2700],
  ['fromForm', 'from-form', 2450],
  ['issuesUnder', 'issues', 250],
  ['mergeServerIssues', 'server-issues', 4620],
  ['toAjvErrors', 'issues', 600],
  ['toErrorTree', 'issues', 500],
])('%s stays below its limit, from its module and from the root', async (name, module, max) => {
  const alone = await gzippedSize(`export { ${name} } from '${dist}${module}.js'`)
  expect(alone).toBeGreaterThan(100)
  expect(alone).toBeLessThan(max)
  expect(await gzippedSize(`export { ${name} } from '${dist}index.js'`)).toBeLessThan(max)
})

test('a page with a form and the request it makes takes at most 11.2 kB, English included', async () => {
  const page = `export { bindForm } from '${dist}bind-form.js'\nexport { CreateCustomerRequest } from '@openpartner/validators/create-customer-request'`
  expect(await gzippedSize(page)).toBeLessThanOrEqual(11_200)
})

test('the countries and numbers are loaded only by pages that show them', async () => {
  const withNumbers = await gzippedSize(`import { registrationNumberRule } from '@openpartner/registration'
    import { fieldState } from '${dist}index.js'
    export const state = (value) => fieldState(value, { numbers: registrationNumberRule })`)
  expect(withNumbers).toBeGreaterThan(10_000)
})
