import { registrationNumberCountries, registrationNumberRule } from '@openpartner/registration'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dist } from './built-page.ts'
import { foreignText } from './foreign-text.ts'

const pages = registrationNumberCountries.map((code) => `countries/${code.toLowerCase()}.html`)

test.each(['countries/index.html', 'countries/contradictions.html', ...pages])(
  'what is in other letters on %s has its language',
  (file) => {
    expect(foreignText(file)).toEqual([])
  },
)

test.each(registrationNumberCountries)('so has each local name on the page of %s', (code) => {
  const html = readFileSync(`${dist}countries/${code.toLowerCase()}.html`, 'utf8')
  for (const { language, localName } of registrationNumberRule(code).schemes) {
    expect(html).toContain(`lang="${language}">${localName}</bdi>`)
  }
})
