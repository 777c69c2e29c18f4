import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { demo } from './form.ts'
import { base, servePublic } from './site.ts'

const session = browserSession(servePublic)

test('the policy blocks scripts and styles in the page itself', async () => {
  const { page, errors } = await session.open(`${base}logo.svg`)
  await page.route('**/form-demo/en', async (route) => {
    const body = await (await route.fetch()).text()
    const injected =
      '<script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true"><p style="color: red">'
    await route.fulfill({ contentType: 'text/html', body: body.replace('</main>', `${injected}$&`) })
  })
  await page.goto(new URL(`${demo}en`, page.url()).href, { waitUntil: 'networkidle' })
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  const refused = (directive: string) =>
    errors.filter((error) => error.includes('Content Security Policy') && error.includes(directive)).length
  expect([refused('script-src'), refused('style-src')]).toEqual([2, 1])
  // The form works anyway.
  await page.locator('button').click()
  expect(await page.locator('form li').count()).toBe(8)
})

test('the policy lets no text become markup, and blocks everything outgoing', async () => {
  const { page, errors } = await session.open(`${demo}en`)
  const thrown = await page.evaluate(async () => {
    const names: string[] = []
    try {
      document.body.innerHTML = '<p></p>'
    } catch (error) {
      names.push((error as Error).name)
    }
    await fetch('en.js').catch((error: Error) => names.push(error.name))
    HTMLFormElement.prototype.submit.call(document.querySelector('form'))
    return names
  })
  expect(thrown).toEqual(['TypeError', 'TypeError'])
  await expect.poll(() => errors.filter((error) => error.includes('form-action')).length).toBe(1)
  expect(errors.filter((error) => error.includes('connect-src'))).toHaveLength(1)
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${demo}en`)
})
