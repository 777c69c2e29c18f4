import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { demo } from './form.ts'
import { base, servePublic } from './site.ts'

const session = browserSession(servePublic)

test('the policy lets no script run that stands in the page, and no style', async () => {
  const { page, faults } = await session.open(`${base}logo.svg`)
  await page.route('**/form-demo/en', async (route) => {
    const body = await (await route.fetch()).text()
    const injected =
      '<script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true"><p style="color: red">'
    await route.fulfill({ contentType: 'text/html', body: body.replace('</main>', `${injected}$&`) })
  })
  await page.goto(new URL(`${demo}en`, page.url()).href, { waitUntil: 'networkidle' })
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  const refused = (directive: string) =>
    faults.filter((fault) => fault.includes('Content Security Policy') && fault.includes(directive)).length
  expect([refused('script-src'), refused('style-src')]).toEqual([2, 1])
  // The form works nevertheless.
  await page.locator('button').click()
  expect(await page.locator('form li').count()).toBe(8)
})

test('the policy lets no text become markup, and nothing out', async () => {
  const { page, faults } = await session.open(`${demo}en`)
  const errors = await page.evaluate(async () => {
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
  expect(errors).toEqual(['TypeError', 'TypeError'])
  await expect.poll(() => faults.filter((fault) => fault.includes('form-action')).length).toBe(1)
  expect(faults.filter((fault) => fault.includes('connect-src'))).toHaveLength(1)
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${demo}en`)
})
