import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { formMessageKeys, locales, messageKeys, numberMessageKeys } from '@openpartner/messages'
import { issueCodes } from '@openpartner/schemas'
import { expect, test } from 'vitest'
import { repository } from '../../src/packages.ts'

const files = execFileSync('git', ['ls-files', '*.ts', '*.mjs', '*.vue', '*.md'], {
  cwd: repository,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  // A changelog tells of the past.
  .filter((file) => !/(?:^|\/)(?:generated|\.changeset)\/|CHANGELOG\.md$/.test(file))
  .map((file) => ({ file, text: readFileSync(`${repository}${file}`, 'utf8') }))

test('texts do not count the languages, except where the count is generated', () => {
  const counts = files.flatMap(({ file, text }) =>
    // Names of countries are known in more languages, those of i18n-iso-countries.
    [...text.matchAll(/(?<!names? in |any of )\b(\d+) languages/g)].map(
      ([, count]) => [file, Number(count)] as const,
    ),
  )
  expect(counts).toEqual([['packages/messages/README.md', locales.length]])
})

test('no file lists the locales by hand', () => {
  const almostAll = locales.length - 3
  const listing = files.filter(
    ({ text }) =>
      locales.filter(({ locale }) => new RegExp(`\\b${locale}\\b`).test(text)).length >= almostAll,
  )
  // Its list is generated, between markers.
  expect(listing.map(({ file }) => file)).toEqual(['packages/messages/README.md'])
})

test('every issue code has a sentence, and every sentence of an issue has a code', () => {
  const isAboutForm = (key: string): boolean => /^(?:form|hint)-/.test(key)
  const keys = [...messageKeys, ...numberMessageKeys, ...formMessageKeys].filter((key) => !isAboutForm(key))
  const codes = new Set(keys.map((key) => key.split(':')[0]))
  expect([...codes].toSorted()).toEqual(issueCodes.map(({ code }) => code).toSorted())
})
