import { browserSession } from '@openpartner/test-helpers/browser/session'
import { startStandIn } from '@openpartner/stand-in'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { skipTest } from '../../../src/skip-test.ts'
import { forgetfulProxy, forgottenDomain } from './forgetful-proxy.ts'
import { startService } from './start-service.ts'

type Folders = { readonly service: string; readonly pages: string }

const id = (pointer: string): string => `[name="${pointer}"]`
const domain = id('companyProfile.domain')
const number = id('companyProfile.organizationRegistrationNumber')
const country = id('billingProfile.defaultAddress.country')

/** Tests the form and the service behind it together, with the stand-in behind both. */
export function testPair(
  title: string,
  paths: readonly string[],
  folders: () => Folders,
  skipped: () => string | undefined = () => undefined,
): void {
  // oxlint-disable-next-line vitest/valid-title -- it is that of the caller
  describe(title, () => {
    let ended: (() => unknown)[] = []
    let created: () => readonly string[] = () => []
    afterAll(async () => {
      for (const end of ended) await end()
    })
    beforeEach((context) => skipTest(context, skipped()))

    const session = browserSession(async () => {
      if (skipped() !== undefined) return { url: '', close: () => {} }
      const standIn = await startStandIn()
      const proxy = await forgetfulProxy(standIn.url)
      const { service, pages } = folders()
      const running = await startService(service, { PARTNER_CENTER_URL: proxy.url, PAGES: pages })
      ended = [() => proxy.close(), () => standIn.close()]
      created = () => standIn.customers().map(({ companyProfile }) => companyProfile.domain ?? '')
      return running
    })

    const fill = async (page: Page, name: string): Promise<void> => {
      await page.locator(country).selectOption('TR')
      await page.locator(domain).fill(name)
      await page.locator(id('billingProfile.companyName')).fill('Contoso')
      await page.locator(id('billingProfile.email')).fill('deniz@contoso.example')
      await page.locator(id('billingProfile.defaultAddress.phoneNumber')).fill('3125550100')
      await page.locator(id('billingProfile.defaultAddress.addressLine1')).fill('1 Main Street')
      await page.locator(id('billingProfile.defaultAddress.city')).fill('Ankara')
      // As people write it.
      await page.locator(number).fill('454 053 69 20')
    }
    const create = (page: Page): Promise<void> => page.getByRole('button').click()
    const errorAt = async (page: Page, control: string): Promise<string> => {
      await page.locator(`${control}[aria-invalid=true]`).waitFor()
      const error = await page.locator(control).getAttribute('aria-errormessage')
      return await page.locator(`[id="${error}"]`).innerText()
    }
    /** The browser logs each refusal itself. */
    const unexpected = (errors: readonly string[]): string[] =>
      errors.filter((error) => !/status of (?:400|422)/.test(error))

    test.each(paths)('%s: a valid form is created, twice it is taken', async (path) => {
      const { page, errors } = await session.open(path, { locale: 'en-US' })
      const name = `${path.replaceAll(/\W/g, '')}x.onmicrosoft.com`
      await page.locator(country).waitFor()
      await fill(page, name)
      await create(page)
      await page.getByText(/^Created: [0-9a-f-]{36}$/).waitFor()
      expect(created()).toContain(name)

      await create(page)
      expect(await errorAt(page, domain)).toBe('Domain was not accepted by Partner Center.')
      expect(unexpected(errors)).toEqual([])
    })

    test.each(paths)(
      '%s: a missing number is told before anything is sent, 600049 after it',
      async (path) => {
        const { page, errors } = await session.open(path, { locale: 'en-US' })
        await page.locator(country).waitFor()
        await fill(page, forgottenDomain)
        await page.locator(number).fill('')
        const sent: string[] = []
        page.on('request', (request) => sent.push(request.url()))
        await create(page)
        const sentence = "Registration number is required because the company's country is Türkiye."
        expect(await errorAt(page, number)).toBe(sentence)
        expect(sent).toEqual([])

        await page.locator(number).fill('4540536920')
        const answered = page.waitForResponse('**/customers')
        await create(page)
        expect((await answered).status()).toBe(422)
        expect(await errorAt(page, number)).toBe(sentence)
        expect(created()).not.toContain(forgottenDomain)
        expect(unexpected(errors)).toEqual([])
      },
    )

    test.each(paths)('%s: has every country, in the language of the user, 24 of them first', async (path) => {
      const { page } = await session.open(path, { locale: 'tr-TR' })
      await page.locator(country).waitFor()
      const names = await page.locator(`${country} option`).allTextContents()
      expect(names).toHaveLength(251)
      expect(names.slice(1, 25)).toEqual(expect.arrayContaining(['Hindistan', 'Türkiye', 'Brezilya']))
      expect(names.slice(25)).toContain('Almanya')
      expect(await page.locator('label').first().innerText()).toBe('Etki alanı')
    })
  })
}
