import { expect, test } from 'vitest'
import { browserSession } from '@openpartner/test-helpers/browser/session'
import { violations } from './axe.ts'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

/** Colors depend on the theme alone, and what is where on the width alone. */
const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1440 },
] as const

/** Where layouts change, and those of the views. */
const widths = [320, 360, 768, 834, 1440]

/** One page of each kind. */
const paths = [
  '',
  'countries/',
  'countries/br',
  'countries/contradictions',
  'countries/se',
  'decisions/',
  'form',
  'form-demo/en',
  'guides/contradictions',
  'guides/services',
  'playground',
  'reference/',
  'reference/issues/required',
  'reference/locales/',
  'reference/locales/ar',
  'reference/operations/',
  'reference/operations/list-customers',
  'reference/packages/',
  'reference/packages/cli/',
  'reference/packages/validators/validator',
  'reference/resources/',
  'reference/resources/customer',
  'reference/rules/',
  'reference/rules/no-exponential-pattern',
  'reference/schemas/',
]

test.each(paths)(
  'the page "%s" is accessible in light and dark, narrow and wide, and asks no other host',
  async (path) => {
    const { page, errors } = await session.open(base + path)
    for (const { colorScheme, width } of views) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.waitForLoadState('networkidle')
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([])
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const needed = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(needed, `${width} px`).toBeLessThanOrEqual(width)
    }
    expect(errors).toEqual([])
    await page.close()
  },
)
