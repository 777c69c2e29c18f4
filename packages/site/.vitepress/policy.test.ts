import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from './policy.ts'

const page = (scripts: string): string => `<head><meta charset="utf-8">${scripts}</head>`

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('an inline script is allowed by its hash, an external one by its origin', () => {
  const html = withPolicy(page('<script id="a">one()</script><script type="module" src="/app.js"></script>'))
  expect(html).toContain(`script-src 'self' ${sha256('one()')};`)
})

test('nothing else is allowed, and no other host', () => {
  const html = withPolicy(page(''))
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
})

test('the policy comes before the first script', () => {
  const html = withPolicy(page('<script>one()</script>'))
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'))
})
