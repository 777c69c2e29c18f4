import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveSite } from '../site.ts'
import { choose, expectIssues, openPlayground, validText, verdict, write } from './playground.ts'

const session = browserSession(serveSite)

test('an issue is shown at its line as soon as it is typed, and disappears when it is fixed', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, validText)
  await expect.poll(() => verdict(page)).toBe('Valid: CreateCustomerRequest')
  // The first line has the brace, so the culture is on the seventh, after four blanks and its name.
  await write(page, validText.replace('"en-US"', '12'))
  await expectIssues(page, ['7:16 type /billingProfile/culture'])
  expect(await page.locator('.cm-issue').allInnerTexts()).toEqual(['12'])
  expect(await page.locator('.cm-issue-line').allInnerTexts()).toEqual(['7'])
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => verdict(page)).toBe('Valid: CreateCustomerRequest')
  expect(await page.locator('.cm-issue, .cm-issue-line').count()).toBe(0)
  expect(errors).toEqual([])
})

test('a missing property marks its parent', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, validText.replace('"domain": "contoso.onmicrosoft.com"', ''))
  await expectIssues(page, ['2:3 required /companyProfile/domain'])
  expect(await page.locator('.cm-issue').allInnerTexts()).toEqual(['"companyProfile"'])
  expect(errors).toEqual([])
})

test('an unknown property marks its name', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, validText.replace('"domain"', '"nickname": "x", "domain"'))
  await expectIssues(page, ['3:5 unknown-property /companyProfile/nickname'])
  expect(await page.locator('.cm-issue').allInnerTexts()).toEqual(['"nickname"'])
  expect(errors).toEqual([])
})

test('text that is not JSON is told apart from a document with issues', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, '{\n  "a": 1,,\n}')
  await expect.poll(() => verdict(page)).toBe('Not JSON yet')
  await page.getByRole('button', { name: 'Go to line 2, column 10' }).click()
  await expect.poll(() => page.locator('.line .at').innerText()).toBe('2:10')
  await write(page, '')
  await expect.poll(() => verdict(page)).toContain('Nothing here yet')
  expect(errors).toEqual([])
})

test('another resource or another level validates the same text again', async () => {
  const { page, errors } = await openPlayground(session)
  // An Indian number has ten characters or more.
  const tooShort = validText
    .replace('"US"', '"IN"')
    .replace('"domain"', '"organizationRegistrationNumber": "12", "domain"')
  await write(page, tooShort)
  await expect.poll(() => verdict(page)).toBe('Valid: CreateCustomerRequest')
  await choose(page, 'Registration number', 'format')
  await expectIssues(page, ['3:39 registration-number-length /companyProfile/organizationRegistrationNumber'])
  await choose(page, 'Registration number', 'presence')
  await choose(page, 'Resource', 'patch-customer-request')
  // A patch may have both profiles, and must say one thing.
  await expectIssues(page, ['1:1 required /relationshipToPartner'])
  expect(errors).toEqual([])
})

test('an issue leads to its place and to its page, and the caret to the issue', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, validText.replace('"en-US"', '12').replace('"contoso.onmicrosoft.com"', '7'))
  const cards = page.locator('.issue')
  await expect.poll(() => cards.count()).toBe(2)
  await page.getByRole('button', { name: '/billingProfile/culture' }).click()
  expect(await page.locator('.cm-content').evaluate((element) => element === document.activeElement)).toBe(
    true,
  )
  expect(await page.locator('.line .at').innerText()).toBe('7:16')
  expect(await page.locator('.issue.active .code').innerText()).toBe('type')
  expect(await page.locator('.line .sentence').innerText()).toBe(
    await page.locator('.issue.active .sentence').innerText(),
  )
  await page.locator('.cm-issue').first().click()
  await expect
    .poll(() => page.locator('.issue.active .location code').innerText())
    .toBe('/companyProfile/domain')
  expect(await cards.first().locator('.code').getAttribute('href')).toBe('/openpartner/reference/issues/type')
  expect(errors).toEqual([])
})

test('the sentence stands in a box below the mark under the pointer, until Escape', async () => {
  const { page } = await openPlayground(session)
  await page.locator('.cm-issue').first().hover()
  const box = page.locator('.cm-about-box')
  await expect.poll(() => box.count()).toBe(1)
  expect(await box.locator('.cm-about-issue').innerText()).toBe(
    await page.locator('.issue .sentence').first().innerText(),
  )
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Escape')
  expect(await box.count()).toBe(0)
})
