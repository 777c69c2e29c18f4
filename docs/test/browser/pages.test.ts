import { expect, test } from 'vitest'
import { browserSession } from '../../../packages/forms/test/browser/session.ts'
import { violations } from './axe.ts'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

type View = { readonly width: number; readonly colorScheme: 'light' | 'dark' }

const narrow: View = { width: 360, colorScheme: 'light' }
const wide: View = { width: 1440, colorScheme: 'dark' }

/** Pages that people work on are looked at in each theme at each width; what is read, once in each. */
const viewsOf = (path: string): readonly View[] =>
  ['playground', 'form-demo/en'].includes(path)
    ? [narrow, wide, { ...narrow, colorScheme: 'dark' }, { ...wide, colorScheme: 'light' }]
    : [narrow, wide]

/** One page of each kind. */
const paths = [
  '',
  'countries/',
  'countries/br',
  'countries/contradictions',
  'decisions/',
  'form',
  'form-demo/en',
  'guides/contradictions',
  'guides/services',
  'playground',
  'reference/',
  'reference/issues/required',
  'reference/locales/ar',
  'reference/operations/list-customers',
  'reference/packages/cli/',
  'reference/packages/validators/validator',
  'reference/resources/customer',
  'reference/rules/',
  'reference/rules/no-exponential-pattern',
]

test.each(paths)(
  'the page "%s" is accessible in light and dark, narrow and wide, and asks no other host',
  async (path) => {
    const { page, faults } = await session.open(base + path)
    for (const { width, colorScheme } of viewsOf(path)) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.waitForLoadState('networkidle')
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    expect(faults).toEqual([])
    await page.close()
  },
)
