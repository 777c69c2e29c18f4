import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

test('validating the form on a keystroke costs a few times what reading it does', async () => {
  const { page } = await session.open('/en')
  // A form in which one address is still being typed.
  const texts = [
    'contoso.onmicrosoft.com',
    'Contoso',
    'asha@',
    'tr-TR',
    'tr',
    '1 Main Street',
    'Ankara',
    '4540536920',
    '2025550100',
  ]
  await page.locator('#country').selectOption('TR')
  for (const [index, text] of texts.entries()) await page.locator('input').nth(index).fill(text)
  await page.locator('button').click()
  expect(await page.locator('li').allInnerTexts()).toEqual([
    'E-mail address must look like name@example.com.',
  ])
  const costs = await page.evaluate(() => {
    const { keystroke } = globalThis as unknown as {
      keystroke: (times: number) => { read: number; validated: number; handled: number }
    }
    keystroke(1000)
    // The minimum of many runs, since other processes only add to it.
    const runs = Array.from({ length: 8 }, () => keystroke(1000))
    return {
      read: Math.min(...runs.map(({ read }) => read)),
      validated: Math.min(...runs.map(({ validated }) => validated)),
      handled: Math.min(...runs.map(({ handled }) => handled)),
    }
  })
  const inMilliseconds = Object.entries(costs).map(([name, cost]) => `${name} in ${cost.toFixed(4)} ms`)
  process.stdout.write(`a keystroke: ${inMilliseconds.join(', ')}\n`)
  expect(costs.validated / costs.read).toBeLessThan(10)
  expect(costs.handled / costs.read).toBeLessThan(100)
})
