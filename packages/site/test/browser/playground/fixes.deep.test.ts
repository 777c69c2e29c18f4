import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveSite } from '../site.ts'
import { choose, expectIssues, openPlayground, textOf, validText, verdict, write } from './playground.ts'

const session = browserSession(serveSite)

test('a missing number is added where it belongs, and the caret waits inside it', async () => {
  const { page, errors } = await openPlayground(session)
  await page.getByRole('button', { name: 'Add organizationRegistrationNumber' }).click()
  await expect.poll(() => textOf(page)).toContain('"organizationRegistrationNumber": ""')
  await page.keyboard.type('AAACC1234D')
  await expect.poll(() => verdict(page)).toBe('Valid: CreateCustomerRequest')
  await expect.poll(() => textOf(page)).toContain('"organizationRegistrationNumber": "AAACC1234D"')
  expect(errors).toEqual([])
})

test('a number that must not be given is removed, and nothing else changes', async () => {
  const { page, errors } = await openPlayground(session)
  await write(
    page,
    validText.replace('"domain"', '"organizationRegistrationNumber": "1234567890",\n    "domain"'),
  )
  await expectIssues(page, [
    '3:39 registration-number-not-allowed /companyProfile/organizationRegistrationNumber',
  ])
  await page.getByRole('button', { name: 'Remove organizationRegistrationNumber' }).click()
  await expect.poll(() => verdict(page)).toBe('Valid: CreateCustomerRequest')
  await expect.poll(() => textOf(page)).toBe(validText)
  // One step of the history.
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => verdict(page)).toBe('1 issue')
  expect(errors).toEqual([])
})

test('another spelling is normalized at its place', async () => {
  const { page, errors } = await openPlayground(session)
  await choose(page, 'Resource', 'customer-relationship-request')
  await choose(page, 'Resource', 'patch-customer-request')
  await write(page, '{ "relationshipToPartner": "None" }')
  await expectIssues(page, ['1:28 enum /relationshipToPartner'])
  await page.locator('.fixes button').click()
  await expect.poll(() => textOf(page)).toBe('{ "relationshipToPartner": "none" }')
  await expect.poll(() => verdict(page)).toBe('Valid: PatchCustomerRequest')
  expect(errors).toEqual([])
})

test('a dump of the SDK is normalized as a whole', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, '{ "AllowDelegatedAccess": false, "RelationshipToPartner": null }')
  // It is clicked while what the other resource needs is on its way.
  await page.route('**/patch-customer-request.*.js', async (route) => {
    await page.waitForTimeout(500)
    await route.continue()
  })
  await choose(page, 'Resource', 'patch-customer-request')
  await page.getByRole('button', { name: 'Normalize', exact: true }).click()
  await expect.poll(() => textOf(page)).toMatch(/^\{\s*"allowDelegatedAccess": false\s*\}$/)
  await page.getByRole('button', { name: 'Normalize', exact: true }).click()
  await expect.poll(() => page.locator('.notice').innerText()).toBe('There is nothing to normalize.')
  expect(errors).toEqual([])
})

test('Format formats the document and leaves text that is not JSON alone', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, JSON.stringify(JSON.parse(validText)))
  await page.getByRole('button', { name: 'Format' }).click()
  await expect.poll(() => textOf(page)).toBe(validText)
  await write(page, '{ "a": ')
  await page.getByRole('button', { name: 'Format' }).click()
  await expect.poll(() => page.locator('.notice').innerText()).toContain('no JSON')
  await expect.poll(() => textOf(page)).toBe('{ "a": ')
  expect(errors).toEqual([])
})
