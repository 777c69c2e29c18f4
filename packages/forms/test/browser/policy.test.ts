import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { serveForms } from './form-site.ts'

const session = browserSession(serveForms)

test('a schema cannot be compiled at run time under this policy, which is why ours are compiled before', async () => {
  const { page } = await session.open('/control')
  await page.waitForFunction(() => 'outcome' in globalThis)
  expect(await page.evaluate(() => (globalThis as unknown as { outcome: string }).outcome)).toBe('EvalError')
})

test('the policy is in force: no style attribute, no script in the page', async () => {
  const { page, errors } = await session.open('/empty')
  await page.evaluate(() => {
    const element = document.createElement('p')
    document.body.append(element)
    element.setAttribute('style', 'display: none')
    const script = document.createElement('script')
    script.textContent = 'globalThis.ran = true'
    document.body.append(script)
  })
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(errors.filter((error) => error.includes('Content Security Policy'))).toHaveLength(2)
})
