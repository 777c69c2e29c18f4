import { registrationNumberCountries, registrationNumberRule } from '@openpartner/registration'
import { expect, test } from 'vitest'
import { widthOf } from '@openpartner/terminal/width'
import { runWith } from './support/run-with.ts'

const explain = (...args: string[]) => runWith(['explain', ...args])

test('the rule of a country that asks for a number', async () => {
  const { code, stdout, stderr } = await explain('--country', 'TR')
  expect(stdout).toMatch(/^Türkiye {2}TR · TUR\n\n/)
  expect(stdout).toContain(
    '\n  Registration number  required  /companyProfile/organizationRegistrationNumber\n' +
      '  Phone number         required  /billingProfile/defaultAddress/phoneNumber\n',
  )
  expect(stdout).toMatch(/\n {2}VKN {2}Vergi kimlik numarası · Tax identification number\n/)
  for (const row of ['Identifies   a taxpayer', 'Example      4540536920', 'Length       10 characters']) {
    expect(stdout).toContain(`\n    ${row}\n`)
  }
  expect(stdout).toMatch(/\n {4}Check digit {2}verified\n {4}Confidence {3}high: .*\[\d+\]\n/)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('every reference is to a source in the list, and every source is referenced', async () => {
  const { stdout } = await explain('--country', 'TR')
  const [text = '', list = ''] = stdout.split('\nSources\n')
  const numbers = (part: string): string[] => [
    ...new Set([...part.matchAll(/\[(\d+)\]/g)].map((match) => String(match[1]))),
  ]
  expect(numbers(text).length).toBeGreaterThan(4)
  expect(numbers(list)).toEqual(numbers(text).toSorted((one, other) => Number(one) - Number(other)))
  const [source] = registrationNumberRule('TR').sources
  expect(list).toContain(`${source?.date}  ${source?.title} · ${source?.publisher}\n`)
  expect(list).toContain(`${source?.url}\n`)
})

test('the rule of a country that does not, and what the documents say about it', async () => {
  const { code, stdout } = await explain('--country', 'se')
  expect(stdout).toMatch(/^Sweden {2}SE · SWE\n/)
  expect(stdout).toMatch(/ {2}Registration number {2}must be left out {2}\//)
  expect(stdout).toMatch(/ {2}Phone number {9}optional {10}\//)
  expect(stdout).toMatch(/\n {2}! {2}Outside the 24 countries, .*\n[^]*\n {5}→ Not allowed: /)
  expect(stdout).not.toContain('Kinds of number')
  expect(code).toBe(0)
})

test('a number of a person is marked, and a formatted one is shown as it is sent', async () => {
  const { stdout } = await explain('--country', 'BR')
  expect(stdout).toMatch(/\n {2}CPF .*\n {4}✗ {2}Do not use: Microsoft asks for the company's number\.\n/)
  expect(stdout).toMatch(/\n {4}Example {6}111\.444\.777-35\n {4}Sent as {6}11144477735\n/)
  expect(stdout.match(/Do not use/g)).toHaveLength(1)
})

test.each(
  registrationNumberCountries.flatMap((code) => [
    [code, 'en', 100],
    [code, 'sv', 60],
  ]) as [string, string, number][],
)('%s in %s fits %i columns and is aligned', async (code, locale, columns) => {
  const { stdout } = await runWith(['explain', '--country', code, '--locale', locale], {
    isTTY: true,
    columns,
    env: { NO_COLOR: '1' },
  })
  const lines = stdout.split('\n')
  // Addresses and long words can't be broken.
  const wide = lines.filter((line) => widthOf(line) > columns && /\S\s+\S/.test(line.slice(6)))
  expect(wide).toEqual([])
  const { schemes } = registrationNumberRule(code)
  expect(schemes.length).toBeGreaterThan(0)
  const texts = lines.filter((line) => /^ {4}(?:Example|Exempel|Check|Kontrolls)/.test(line))
  expect(texts).toHaveLength(schemes.length * 2)
  expect(new Set(texts.map((line) => widthOf(/^ {4}\S+(?: \S+)* {2,}/.exec(line)?.[0] ?? ''))).size).toBe(1)
})

test('color on a terminal only, and never with NO_COLOR', async () => {
  const args = ['explain', '--country', 'TR']
  expect((await runWith(args, { isTTY: true })).stdout).toContain('\u001b[')
  expect((await runWith(args, { isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[')
  expect((await runWith(args)).stdout).not.toContain('\u001b[')
})

test('JSON has the country and the rule, and a number only if one was given', async () => {
  const { code, stdout } = await explain('--country', 'Turkey', '--format', 'json', '--locale', 'sv')
  expect(JSON.parse(stdout)).toEqual({
    country: { alpha2: 'TR', alpha3: 'TUR', name: 'Turkiet' },
    rule: JSON.parse(JSON.stringify(registrationNumberRule('TR'))) as unknown,
  })
  expect(code).toBe(0)
})
