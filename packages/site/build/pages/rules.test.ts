import { rules } from '@openpartner/schema-lint'
import { expect, test } from 'vitest'
import { ruleFamily } from './rules.ts'

const pages = new Map(ruleFamily.pages().map((page) => [page.path, page.text]))
const overview = pages.get('reference/rules/index') ?? ''

test('there is a page for every rule that is published, and no other', () => {
  const paths = rules.map(({ id }) => `reference/rules/${id}`)
  expect(rules.length).toBeGreaterThan(150)
  expect([...pages.keys()].toSorted()).toEqual(['reference/rules/index', ...paths].toSorted())
  for (const path of paths) expect(overview).toContain(`(/${path})`)
})

test.each(rules.map((rule) => [rule.id, rule.documentation, rule] as const))(
  '%s shows every example, and what is found in each bad one',
  (id, { bad, good, link }, { severity, presets }) => {
    const page = pages.get(`reference/rules/${id}`) ?? ''
    const [, reported = '', accepted = ''] = page.split(/\n## (?:Reported|Accepted|Configuration)\n/)
    const fences = (text: string): number => [...text.matchAll(/^```+(?:jsonc?|yaml)$/gm)].length
    const files = (examples: readonly object[]): number =>
      examples.reduce((sum, one) => sum + ('files' in one ? Object.keys(one.files as object).length : 1), 0)
    expect(fences(reported)).toBe(files(bad))
    expect(fences(accepted)).toBe(files(good))
    expect([...reported.matchAll(/^- <code v-pre>/gm)].length).toBeGreaterThanOrEqual(bad.length)
    expect(page).toContain(link)
    expect(page.toLowerCase()).toContain(`**severity**: ${severity === 'warning' ? 'a' : 'an'} ${severity}`)
    for (const preset of presets) expect(page).toContain(preset)
  },
)
