import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { choose, demo, fill } from './form.ts'
import { servePublic } from './site.ts'

const session = browserSession(servePublic)

const toForm = 'openpartner-form-document'
const toPlayground = 'openpartner-playground-document'

/** The form, opened with a document that the playground left. */
async function openWith(text: string) {
  const opened = await session.open(`${demo}en`)
  await opened.page.evaluate(([key, json]) => sessionStorage.setItem(key, json), [toForm, text] as const)
  await opened.page.reload()
  return opened
}

test('the document of the playground fills the form, once, and what has no field is named', async () => {
  const { page, errors } = await openWith(
    JSON.stringify({
      CompanyProfile: { Domain: 'fabrikam.onmicrosoft.com', organizationRegistrationNumber: '4540536920' },
      billingProfile: {
        culture: 'en-TR',
        defaultAddress: { country: 'TR', city: 'Ankara', firstName: '' },
        attributes: { objectType: 'CustomerBillingProfile' },
      },
      enableGDAPByDefault: true,
      associatedPartnerId: '3d7c2a0e-8f2b-4c55-b6f2-0f6a8e6f1c77',
      domian: 'x',
    }),
  )
  await page.locator('#filled').waitFor()
  expect(await page.locator('#filled').innerText()).toBe(
    'Filled in from a document in the playground. No field here for: /associatedPartnerId, /domian',
  )
  const values = ['domain', 'number', 'culture', 'country', 'city'].map((id) =>
    page.locator(`#${id}`).inputValue(),
  )
  expect(await Promise.all(values)).toEqual([
    'fabrikam.onmicrosoft.com',
    '4540536920',
    'en-TR',
    'TR',
    'Ankara',
  ])
  expect(await page.locator('#gdap').isChecked()).toBe(true)
  // Nobody gave a language.
  expect(await page.locator('#language').inputValue()).toBe('tr')
  await page.reload()
  expect(await page.locator('#filled').isVisible()).toBe(false)
  expect(await page.locator('#domain').inputValue()).toBe('')
  expect(errors).toEqual([])
})

test.each(['', '[', 'null', '7', '[1]', '{"billingProfile":{"defaultAddress":{"country":["TR"]}}}'])(
  'a document that is %j leaves a form that works',
  async (text) => {
    const { page, errors } = await openWith(text)
    expect(await page.locator('#country').inputValue()).toBe('')
    await page.locator('button').click()
    expect(await page.locator('form li').count()).toBe(8)
    expect(errors).toEqual([])
  },
)

test('the request goes to the playground', async () => {
  const { page, errors } = await session.open(`${demo}en`)
  await fill(page)
  await choose(page, 'TR')
  await page.locator('#number').fill('454 053 69 20')
  await page.locator('button').click()
  const link = page.locator('#request a')
  expect(await link.evaluate(({ pathname }: HTMLAnchorElement) => pathname)).toBe(
    demo.replace('form-demo/', 'playground'),
  )
  // The page itself is tested with the playground.
  await link.evaluate((element) => element.addEventListener('click', (event) => event.preventDefault()))
  await link.click()
  const left = await page.evaluate((key) => sessionStorage.getItem(key), toPlayground)
  expect(JSON.parse(left ?? '')).toMatchObject({
    companyProfile: { organizationRegistrationNumber: '4540536920' },
    billingProfile: { defaultAddress: { country: 'TR' } },
  })
  expect(await page.locator('#request pre').innerText()).toBe(left)
  expect(errors).toEqual([])
})
