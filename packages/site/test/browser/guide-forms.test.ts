import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveGuideForms } from './guide-site.ts'

const session = browserSession(serveGuideForms)

test('the plain form does what the guide says', async () => {
  const { page, errors } = await session.open('/html')
  const [number, phone, email] = ['#number', '#phone', '#email'].map((id) => page.locator(id))
  const text = (): Promise<string> => page.locator('#customer').innerText()
  expect(await text()).not.toContain('is required')

  await page.getByRole('button').click()
  await page.locator('#domain:focus').waitFor()
  // The six required fields that do not depend on the country.
  expect(await page.locator('#customer li a').count()).toBe(6)
  expect(await text()).toContain('E-mail address is required.')

  await page.locator('#country').selectOption('TR')
  expect(await number?.isVisible()).toBe(true)
  await page.locator('#domain').fill('contoso.onmicrosoft.com')
  await page.locator('#company').fill('Contoso')
  await email?.fill('deniz@contoso.example')
  await page.locator('#line1').fill('1 Main Street')
  await page.locator('#city').fill('Ankara')
  await phone?.fill('3125550100')
  await page.getByRole('button').click()
  expect(await text()).toContain("Registration number is required because the company's country is Türkiye.")

  await number?.fill('4540536920')
  await page.getByRole('button').click()
  // The service refuses the first request with 600050, about the number.
  await page.locator('#number[aria-invalid=true]').waitFor()

  await page.locator('#country').selectOption('SE')
  expect(await number?.isVisible()).toBe(false)
  const sent = page.waitForRequest('**/customers')
  await page.getByRole('button').click()
  expect((await sent).postDataJSON()).toEqual({
    companyProfile: { domain: 'contoso.onmicrosoft.com' },
    billingProfile: {
      companyName: 'Contoso',
      email: 'deniz@contoso.example',
      culture: 'en-US',
      language: 'en',
      defaultAddress: {
        addressLine1: '1 Main Street',
        city: 'Ankara',
        country: 'SE',
        phoneNumber: '3125550100',
      },
    },
  })
  await page.getByText('Created.').waitFor()
  // The browser logs the refusal itself.
  expect(errors.filter((error) => !error.includes('status of 400'))).toEqual([])
})

test('the form with React Hook Form shows and hides the number, in Swedish', async () => {
  const { page, errors } = await session.open('/react')
  const number = page.locator('input[name="companyProfile.organizationRegistrationNumber"]')
  const country = page.locator('input[name="billingProfile.defaultAddress.country"]')
  const alerts = (): Promise<string[]> => page.getByRole('alert').allInnerTexts()

  await country.fill('TR')
  await page.getByRole('button').click()
  await page.getByText('eftersom företagets land är Turkiet').first().waitFor()
  expect(await alerts()).toEqual([
    'Domän måste anges.',
    'E-postadress måste anges.',
    '',
    'Organisationsregistreringsnummer måste anges eftersom företagets land är Turkiet.',
    'Telefonnummer måste anges eftersom företagets land är Turkiet.',
  ])

  await country.fill('SE')
  await number.waitFor({ state: 'detached' })
  await expect.poll(alerts).toEqual(['Domän måste anges.', 'E-postadress måste anges.', '', ''])
  expect(errors).toEqual([])
})
