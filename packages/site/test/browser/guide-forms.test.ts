import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveGuideForm } from './guide-site.ts'

const session = browserSession(serveGuideForm)

// The plain form is that of `docs/examples/form`, which is tested with its service in packages/conformance/test/examples.
test('the form with React Hook Form has all countries, and shows and hides the number, in Swedish', async () => {
  const { page, errors } = await session.open('/react')
  const number = page.locator('input[name="companyProfile.organizationRegistrationNumber"]')
  const country = page.locator('select[name="billingProfile.defaultAddress.country"]')
  const alerts = (): Promise<string[]> => page.getByRole('alert').allInnerTexts()

  await country.selectOption('TR')
  await page.getByRole('button').click()
  await page.getByText('eftersom företagets land är Turkiet').first().waitFor()
  const inTurkey = await alerts()
  // Nine required fields are empty; the country is chosen.
  expect(inTurkey.filter((text) => text !== '')).toHaveLength(9)
  expect(inTurkey).toContain('E-postadress måste anges.')
  expect(inTurkey).toContain(
    'Organisationsregistreringsnummer måste anges eftersom företagets land är Turkiet.',
  )
  expect(inTurkey).toContain('Telefonnummer måste anges eftersom företagets land är Turkiet.')
  expect(await country.locator('option').count()).toBe(251)

  await country.selectOption('SE')
  await number.waitFor({ state: 'detached' })
  await expect.poll(async () => (await alerts()).filter((text) => text !== '')).toHaveLength(7)
  expect(errors).toEqual([])
})
