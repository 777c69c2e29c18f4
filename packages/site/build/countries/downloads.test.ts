import { countries, registrationNumberRule } from '@openpartner/registration'
import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'
import { countryDownloads } from './downloads.ts'
import { countryEntries } from './entries.ts'

const files = new Map(countryDownloads(countryEntries))
const csv = files.get('countries.csv') ?? ''

/** The cells of a table by RFC 4180, read character by character. */
function parsed(text: string): string[][] {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const row = rows.at(-1) as string[]
    const character = text[at] as string
    if (quoted && text.startsWith('""', at)) {
      row[row.length - 1] += '"'
      at += 1
    } else if (character === '"') {
      quoted = !quoted
    } else if (!quoted && character === ',') {
      row.push('')
    } else if (!quoted && text.startsWith('\r\n', at)) {
      rows.push([''])
      at += 1
    } else {
      row[row.length - 1] += character
    }
  }
  return rows.slice(0, -1)
}

test('the CSV has the verdict on every country', () => {
  const [head, ...rows] = parsed(csv)
  expect(head).toEqual(['code', 'alpha3', 'numeric', 'name', 'number', 'phone', 'schemes', 'since'])
  expect(rows.map(([code]) => code)).toEqual(countries.map(({ alpha2 }) => alpha2))
  for (const [index, [code = '', alpha3, numeric, name, number, phone, schemes, since]] of rows.entries()) {
    const rule = registrationNumberRule(code)
    expect({ alpha2: code, alpha3, numeric }).toEqual(countries[index])
    expect([number, phone]).toEqual([rule.presence, rule.phoneNumber])
    expect(schemes).toBe(rule.schemes.map(({ id }) => id).join(' '))
    expect(since).toMatch(rule.presence === 'required' ? /^2020-11$|^2021-03$/ : /^$/)
    expect(name).toMatch(/^[\p{Lu}Å]/u)
  }
})

test('the JSON says the same', () => {
  const records = JSON.parse(files.get('countries.json') ?? '') as Record<string, unknown>[]
  const cells = records.map(({ schemes, since, ...texts }) => [
    ...Object.values(texts),
    (schemes as string[]).join(' '),
    since ?? '',
  ])
  expect(cells).toEqual(parsed(csv).slice(1))
})

test('a cell keeps commas, quotation marks and line breaks, and cannot run as a formula', () => {
  const cells = ['a,b', 'say "x"', 'two\r\nlines', '=1+1', '-2', '+3', '@SUM(A1)', '\tx', 'Ærø', '']
  const [row] = parsed(csvOf([cells]))
  expect(row?.slice(0, 3)).toEqual(cells.slice(0, 3))
  expect(row?.slice(3)).toEqual(["'=1+1", "'-2", "'+3", "'@SUM(A1)", "'\tx", 'Ærø', ''])
})
