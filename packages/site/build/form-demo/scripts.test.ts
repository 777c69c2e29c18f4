import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import de from '@openpartner/messages/de'
import en from '@openpartner/messages/en'
import sv from '@openpartner/messages/sv'
import { expect, test } from 'vitest'
import { formScripts } from './scripts.ts'
import { docs } from '../folders.ts'

const scripts = await formScripts(['en', 'sv', 'de'])
const script = (name: string): string => scripts.get(`${name}.js`) ?? ''
const kilobytes = (...names: readonly string[]): number =>
  Math.round(names.reduce((sum, name) => sum + gzipSync(script(name), { level: 9 }).length, 0) / 1000)

test('there is one script per language, one for all, and two that are loaded on demand', () => {
  expect([...scripts.keys()].toSorted()).toEqual([
    'de.js',
    'en.js',
    'fill-form.js',
    'form.js',
    'numbers.js',
    'sv.js',
  ])
  expect(script('form')).toContain('import(`./numbers.js`)')
})

test('no language comes with another', () => {
  const labels = { en: en.labels.commerceId, sv: sv.labels.commerceId, de: de.labels.commerceId }
  for (const name of ['en', 'sv', 'de'] as const)
    for (const [locale, label] of Object.entries(labels))
      expect([name, locale, script(name).includes(label)]).toEqual([name, locale, name === locale])
})

test('the page about the form gives their sizes', () => {
  const text = readFileSync(new URL('form.md', docs), 'utf8')
  expect(text).toContain(`In English, the scripts are about ${kilobytes('en', 'form')} kB compressed`)
  expect(text).toContain(`registration numbers of 24 countries, about ${kilobytes('numbers')} kB,`)
})
