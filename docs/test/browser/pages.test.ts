import { expect, test } from 'vitest'
import { browserSession } from '../../../packages/forms/test/browser/session.ts'
import { violations } from './axe.ts'
import { base, serveSite } from './site.ts'

const session = browserSession(serveSite)

const themes = ['light', 'dark'] as const
const widths = [360, 1440]

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
  'reference/',
  'reference/resources/',
  'reference/resources/customer',
  'reference/issues/required',
  'reference/rules/',
  'reference/rules/no-exponential-pattern',
  'reference/locales/',
  'reference/locales/ar',
  'reference/operations/',
  'reference/operations/list-customers',
  'reference/packages/',
  'reference/packages/cli/',
  'reference/packages/validators/validator',
  'guides/contradictions',
  'guides/services',
]

test.each(
  paths.flatMap((path) => themes.flatMap((theme) => widths.map((width) => ({ path, theme, width })))),
)(
  'the page "$path" is accessible in $theme, $width pixels wide, and asks no other host',
  async ({ path, theme, width }) => {
    const { page, faults } = await session.open(base + path, {
      colorScheme: theme,
      viewport: { width, height: 900 },
    })
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(faults).toEqual([])
  },
)
