import { allMessages, languageAttributes, languageName } from '../locales.ts'
import type { Family, Page } from '../family.ts'
import { link, table } from '../markdown.ts'
import { coverageOf } from './locales/coverage.ts'
import { localePage } from './locales/page.ts'

const figure = (count: number, of: number): string => (count === of ? `${count}` : `${count} of ${of}`)

const overview = (): Page => {
  const byName = allMessages.toSorted((one, other) =>
    languageName(one.locale).localeCompare(languageName(other.locale)),
  )
  const rows = byName.map((messages) => {
    const coverage = coverageOf(messages)
    return [
      link(languageName(messages.locale), `/reference/locales/${messages.locale}`),
      `<span ${languageAttributes(messages)}>${coverage.ownName}</span>`,
      `\`${messages.locale}\``,
      figure(coverage.sentences, coverage.allSentences),
      figure(coverage.labels, coverage.allLabels),
      figure(coverage.pluralForms, coverage.allPluralForms),
      messages.direction === 'rtl' ? `${coverage.script}, right to left` : coverage.script,
      `${coverage.bytes}`,
      coverage.isReadByNative ? 'done' : 'awaited',
    ]
  })
  return {
    path: 'reference/locales/index',
    title: 'Languages',
    text: `The sentences of the issues and the labels of the fields in ${allMessages.length} languages, in one folder each: \`@openpartner/messages/<tag>\` for the validators, \`/numbers\` and \`/forms\` below it for the check of registration numbers and for forms; \`mergeMessages\` puts them together. English is built into each of the packages.

${table(
  [
    'Language',
    'Its own name',
    'Tag',
    'Sentences',
    'Labels',
    'Plural forms',
    'Script',
    'Bytes, gzipped',
    'Native review',
  ],
  rows,
)}

*Plural forms* are the grammatical numbers that the messages use, of those that \`Intl.PluralRules\` has for the language; a language that needs only one has one sentence for all numbers. Scripts run from left to right unless stated otherwise. *Awaited* means that no native speaker has reviewed the messages yet. [Contributing](/guides/contributing) says how to correct a sentence.`,
  }
}

/** What the issues say in which language: a page for each locale. */
export const localeFamily: Family = {
  title: 'Languages',
  link: '/reference/locales/',
  isLarge: false,
  pages: () => [overview(), ...allMessages.map(localePage)],
}
