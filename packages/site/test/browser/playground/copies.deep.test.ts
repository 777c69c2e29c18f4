import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveSite } from '../site.ts'
import { choose, openPlayground, validText, verdict, write } from './playground.ts'

const session = browserSession(serveSite)

/** What is in the clipboard after something was clicked. */
async function copied(page: Page, ...names: readonly string[]): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => navigator.clipboard.writeText(''))
  for (const name of names) await page.getByText(name, { exact: true }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('')
  return page.evaluate(() => navigator.clipboard.readText())
}

test('the issues are copied as text, Markdown and JSON', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, validText.replace('"en-US"', '12'))
  await expect.poll(() => verdict(page)).toBe('1 issue')
  expect(await copied(page, 'Copy issues', 'as Text')).toMatch(/^7:16 type \/billingProfile\/culture: .+\n$/)
  expect(await copied(page, 'Copy issues', 'as Markdown')).toContain(
    '| 7:16 | `type` | ` /billingProfile/culture ` |',
  )
  expect(JSON.parse(await copied(page, 'Copy issues', 'as JSON'))).toMatchObject([
    { code: 'type', pointer: '/billingProfile/culture', line: 7, column: 16 },
  ])
  expect(errors).toEqual([])
})

test('the document is copied as a call, and types and schema as they are', async () => {
  const { page, errors } = await openPlayground(session)
  await write(page, validText)
  expect(await copied(page, 'Copy as', 'curl')).toContain('curl --request POST')
  expect(await copied(page, 'Copy as', 'Python')).toContain('"domain": "contoso.onmicrosoft.com",')
  expect(await copied(page, 'Copy as', 'TypeScript')).toContain('CreateCustomerRequest.validate(document)')
  await page.getByRole('tab', { name: 'JSON Schema' }).click()
  expect(JSON.parse(await copied(page, 'Copy'))).toMatchObject({ title: 'CreateCustomerRequest' })
  await page.getByRole('tab', { name: 'Types' }).click()
  await expect.poll(() => page.locator('.source').innerText()).toContain('export type')
  expect(await copied(page, 'Copy')).toContain('export type CreateCustomerRequest')
  await choose(page, 'Resource', 'customer')
  await page.getByText('Copy as', { exact: true }).click()
  await page.getByText('curl', { exact: true }).click()
  await expect.poll(() => page.locator('.notice').innerText()).toContain('No call sends this resource')
  expect(errors).toEqual([])
})

test('what Partner Center would answer is beside the issues', async () => {
  const { page, errors } = await openPlayground(session)
  await page.getByText('Partner Center would answer').click()
  const said = page.locator('.answer .said')
  await expect.poll(() => said.innerText()).toContain('600049')
  expect(await page.locator('.answer .location').innerText()).toContain(
    '/companyProfile/organizationRegistrationNumber',
  )
  await write(page, validText)
  await expect.poll(() => said.innerText()).toContain('201')
  await choose(page, 'Resource', 'customer')
  await expect.poll(() => page.locator('.answer').count()).toBe(0)
  expect(errors).toEqual([])
})

test('lines that are pasted are records', async () => {
  const { page, errors } = await openPlayground(session)
  const record = JSON.stringify(JSON.parse(validText))
  await write(page, `${record}\r\n${record.replace('"US"', '"UK"')}\r\n\r\n{"cut":\r\n`)
  await expect.poll(() => verdict(page)).toBe('3 records: 1 valid, 1 with issues, 1 not JSON')
  expect(await page.locator('.issue .at').innerText()).toMatch(/^2:/)
  expect(await page.locator('.broken').innerText()).toContain('Go to line 4')
  await page.getByRole('button', { name: 'Write GB' }).click()
  await expect.poll(() => verdict(page)).toBe('3 records: 2 valid, 1 not JSON')
  expect(errors).toEqual([])
})

test('the report on a file is saved as JSON and CSV', async () => {
  const { page, errors } = await openPlayground(session)
  const record = JSON.stringify(JSON.parse(validText))
  const lines = [record, record.replace('"US"', '"UK"'), record].join('\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'customers.ndjson', mimeType: 'application/json', buffer: Buffer.from(lines) })
  const saved = async (name: string): Promise<readonly [string, string]> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')]
  }
  const [csvName, csv] = await saved('Download CSV')
  expect(csvName).toBe('customers.issues.csv')
  expect(csv).toMatch(/^\uFEFFrecord,line,issues,code,pointer,message\r\n2,2,1,enum,\/billingProfile/)
  const [jsonName, json] = await saved('Download JSON')
  expect(jsonName).toBe('customers.issues.json')
  expect(JSON.parse(json)).toMatchObject({ file: 'customers.ndjson', valid: 2, invalid: 1, broken: 0 })
  expect(errors).toEqual([])
})
