import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { presets } from '../../../src/playground/presets.ts'
import { violations } from '../axe.ts'
import { serveSite } from '../site.ts'
import { choose, issues, openPlayground, textOf, validText, verdict, write } from './playground.ts'

const session = browserSession(serveSite)

test('types and JSON Schema are of the chosen resource', async () => {
  const { page, errors } = await openPlayground(session)
  await page.getByRole('tab', { name: 'Types' }).click()
  await expect.poll(() => page.locator('.source').innerText()).toContain('export type CreateCustomerRequest')
  await choose(page, 'Resource', 'api-fault')
  await expect.poll(() => page.locator('.source').innerText()).toContain('export type ApiFault')
  await page.getByRole('tab', { name: 'JSON Schema' }).click()
  await expect.poll(() => page.locator('.source').innerText()).toContain('$schema')
  const schema = JSON.parse(await page.locator('.source').innerText()) as { title: string }
  expect(schema.title).toBe('ApiFault')
  expect(await violations(page)).toEqual([])
  expect(errors).toEqual([])
})

test('each example opens as what it is', async () => {
  const { page, errors } = await openPlayground(session)
  for (const preset of presets) {
    await page.locator('.examples summary').click()
    await page.locator('.examples li button', { hasText: preset.title }).click()
    await expect.poll(() => page.getByLabel('Resource').inputValue()).toBe(preset.resource)
    await expect.poll(() => textOf(page)).toBe(preset.text)
    expect(await page.getByLabel('Registration number').inputValue()).toBe(preset.level)
    expect((await verdict(page)).startsWith('Valid')).toBe((await issues(page)).length === 0)
  }
  expect(errors).toEqual([])
})

test('the verdict is announced once the typing pauses, not with every letter', async () => {
  const { page } = await openPlayground(session)
  const status = page.locator('section [role=status]')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const region = document.querySelector('section [role=status]') as HTMLElement
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    })
  })
  await write(page, '{')
  const letters = '"companyProfile": {}, "billingProfile": {} '
  await page.keyboard.type(letters, { delay: 5 })
  await write(page, validText)
  await expect.poll(() => status.innerText()).toBe('Valid: CreateCustomerRequest')
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
  // A busy machine pauses where a person would not.
  expect(said.length).toBeLessThan(letters.length / 4)
})

test.each(['light', 'dark'] as const)('everything that opens is accessible in %s', async (colorScheme) => {
  const { page, errors } = await openPlayground(session, '', { colorScheme })
  await page.locator('.origin summary').first().click()
  await page.locator('.cm-issue').first().hover()
  expect(await violations(page)).toEqual([])
  await page.locator('.examples summary').click()
  await page.locator('.examples li').first().waitFor()
  expect(await violations(page)).toEqual([])
  expect(errors).toEqual([])
})

test('without JavaScript the page says what is missing', async () => {
  const { page } = await session.open('/openpartner/playground', { javaScriptEnabled: false })
  await expect.poll(() => page.locator('body').innerText()).toContain('needs JavaScript')
})
