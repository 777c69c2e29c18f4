import { readFileSync } from 'node:fs'
import { mergeServerIssues } from '@openpartner/forms'
import { formMessageKeys, locales, messageKeys, numberMessageKeys } from '@openpartner/messages'
import { issueCodes } from '@openpartner/schemas'
import { describe, expect, test } from 'vitest'
import { allMessages } from '../locales.ts'
import { issueFamily } from './issues.ts'
import { faults } from './operations/faults.ts'
import { packageFolder } from '../folders.ts'

const pages = new Map(
  issueFamily.pages().map((page) => [page.path.replace('reference/issues/', ''), page.text]),
)

/** The codes that are promised to be stable. */
const promised = [
  'required',
  'type',
  'enum',
  'pattern',
  'format',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'too-few-items',
  'too-many-items',
  'unknown-property',
  'registration-number-required',
  'registration-number-not-allowed',
  'phone-number-required',
  'too-big',
]

const source = (name: string, path: string): string =>
  readFileSync(new URL(path, packageFolder(`@openpartner/${name}`)), 'utf8')

describe('the pages are those of the codes that can be reported', () => {
  const codes = [...pages.keys()].filter((code) => code !== 'index')

  test('those that have sentences, except what forms say about themselves', () => {
    const keys = [...messageKeys, ...numberMessageKeys, ...formMessageKeys]
    const spoken = new Set(
      keys.map((key) => key.split(':')[0]).filter((key) => !/^(?:form|hint)-/.test(key ?? '')),
    )
    expect(codes.toSorted()).toEqual([...spoken].toSorted())
  })

  test('those that are promised, and those of the number check and of the service', () => {
    const written = source('registration', 'src/numbers/issue.ts').matchAll(/\| '(registration-[a-z-]+)'/g)
    const answers = Object.values(faults).flatMap(({ value }) => mergeServerIssues(value))
    const given = [...[...written].map(([, code]) => code), ...answers.map(({ code }) => code)]
    expect(given.length).toBeGreaterThan(20)
    expect(codes.toSorted()).toEqual([...new Set([...promised, ...given])].toSorted())
  })

  test('the overview links to each', () => {
    for (const code of codes) expect(pages.get('index')).toContain(`(/reference/issues/${code})`)
  })
})

describe.each(issueCodes)('$code', ({ code }) => {
  const page = pages.get(code) ?? ''

  test('shows the issue as it is reported', () => {
    expect(page).toContain(`"code": "${code}"`)
    expect(page).toMatch(/"message": ".+\."/)
  })

  test('has the sentence in every language, each a different one, marked as that language', () => {
    const [, sentences = ''] = page.split('\n## Messages by language\n')
    const rightToLeft = locales.filter(({ direction }) => direction === 'rtl').map(({ locale }) => locale)
    const found = [...sentences.matchAll(/<span lang="([^"]+)" dir="(ltr|rtl)">(.+?)<\/span> \|$/gm)]
    expect(found.map(([, locale]) => locale).toSorted()).toEqual(
      allMessages.map(({ locale }) => locale).toSorted(),
    )
    expect(found.filter(([, , direction]) => direction === 'rtl').map(([, locale]) => locale)).toEqual(
      rightToLeft,
    )
    expect(new Set(found.map(([, , , sentence]) => sentence)).size).toBe(allMessages.length)
    expect(sentences).not.toMatch(/&#123;(label|limit|country|allowed)&#125;<\/span> \|$/m)
  })

  test('says how to fix it and how to ignore it', () => {
    expect(page).toMatch(/## Fix this issue\n\n\S/)
    expect(page).toMatch(/## Ignore this issue\n\n\S/)
  })
})

// The numbers of the REST error codes page of Partner Center.
test.each([
  ['required', 2001],
  ['unknown-property', 3000],
  ['registration-number-not-allowed', 600002],
  ['registration-number-required', 600049],
  ['registration-number-format', 600050],
  ['phone-number-required', 600051],
])('%s is answered with %d', (code, number) => {
  expect(pages.get(code)).toContain(`code **${number}**`)
})
