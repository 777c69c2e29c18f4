import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { base, serveSite } from '../site.ts'
import { openPlayground, validText, write } from './playground.ts'

const session = browserSession(serveSite)

test('the document is handed to the form', async () => {
  const { page } = await openPlayground(session)
  await write(page, validText)
  await page.route(`**${base}form`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>form</p>' }),
  )
  await page.getByRole('button', { name: 'Open as form' }).click()
  await page.waitForURL(`**${base}form`)
  expect(await page.evaluate(() => sessionStorage.getItem('openpartner-form-document'))).toBe(validText)
})
