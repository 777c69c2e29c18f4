import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)
const path = `${base}reference/rules/`

test('the filter shows the rules that have every word and choice, counts them, and keeps both in the address', async () => {
  const { page, errors } = await session.open(path)
  const shown = page.locator('[data-group] tbody tr:visible')
  const all = await shown.count()
  expect(all).toBeGreaterThan(150)
  await page.getByLabel('Find a rule').fill('string')
  await page.getByLabel('Severity').selectOption('warning')
  await page.waitForFunction(() => location.search === '?q=string&severity=warning')
  const count = await shown.count()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(20)
  expect(await page.getByRole('status').textContent()).toBe(`${count} of ${all} rules`)
  await page.reload()
  await page.waitForFunction(
    (expected) => document.querySelector('[role="status"]')?.textContent === expected,
    `${count} of ${all} rules`,
  )
  expect(await page.getByLabel('Find a rule').inputValue()).toBe('string')
  expect(errors).toEqual([])
})

test('without scripts the whole list is there', async () => {
  const { page } = await session.open(path, { javaScriptEnabled: false })
  expect(await page.locator('[data-group] tbody tr:visible').count()).toBeGreaterThan(150)
  expect(await page.locator('.rule-filter').isVisible()).toBe(false)
})
