import { expect, test } from 'vitest'
import { openpartner } from './support/cli.ts'
import { runWith } from './support/run-with.ts'

const check = (country: string, number: string, ...args: string[]) =>
  runWith(['explain', '--country', country, '--number', number, ...args])

test('a valid number, with separators', async () => {
  const { code, stdout, stderr } = await check('TR', 'TR 454.053.6920')
  expect(stdout).toMatch(
    /^Türkiye {2}TR · TUR\n\n {2}✓ {2}VKN {2}Vergi kimlik numarası .*\n {5}Sent as {6}4540536920\n {5}Check digit {2}verified\n/,
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('a number that is written with separators is shown as sent and as written', async () => {
  const { stdout } = await check('BR', '12abc34501de35')
  expect(stdout).toMatch(/\n {5}Sent as {6}12ABC34501DE35\n {5}Written as {3}12\.ABC\.345\/01DE-35\n/)
})

test('a wrong check digit', async () => {
  const { code, stdout } = await check('TR', '4540536921')
  expect(stdout).toContain(
    '\n     Check digit should be 0: a character of this VKN is mistyped.  registration-number-checksum\n',
  )
  expect(stdout).toMatch(/\n {2}✗ {2}VKN {2}/)
  expect(stdout).not.toContain('verified')
  expect(code).toBe(1)
})

test.each([
  ['presence', 'nonsense', 0, /✓ {2}Registration number {2}present\n/],
  ['format', 'nonsense', 1, /✗ {2}Registration number {2}present\n[^]*registration-number-format\n/],
  ['format', '4540536921', 0, /✓ {2}VKN/],
  ['checksum', '4540536921', 1, /✗ {2}VKN/],
])('at the level %s %s ends with %i', async (level, number, expected, printed) => {
  const { code, stdout } = await check('TR', number, '--level', level)
  expect(stdout).toMatch(printed)
  expect(code).toBe(expected)
})

test.each([
  ['TR', '', 1, "Registration number is required because the company's country is Türkiye."],
  ['TR', ' \t', 1, 'registration-number-required'],
  ['SE', '', 0, '✓  Registration number  missing'],
  ['SE', '5560001234', 1, "must be left out because the company's country is Sweden."],
])('in %s %j ends with %i', async (country, number, expected, printed) => {
  const { code, stdout } = await check(country, number)
  expect(stdout).toContain(printed)
  expect(code).toBe(expected)
})

test('in Swedish', async () => {
  const { stdout } = await check('IN', '', '--locale', 'sv')
  expect(stdout).toMatch(
    /^Indien {2}IN · IND\n\n {2}✗ {2}Organisationsregistreringsnummer {2}inte angivet\n {5}Organisationsregistreringsnummer måste anges eftersom företagets land är Indien\.\n {5}registration-number-required\n/,
  )
  expect((await check('TR', '4540536920', '--locale', 'sv')).stdout).toContain('\n     Skickas som ')
  const { stdout: wrong } = await check('TR', '4540536921', '--locale', 'sv')
  expect(wrong).toMatch(/\n {5}Kontrollsiffran borde vara 0: ett tecken i detta VKN är felskrivet\.\s/)
})

test('JSON says the same', async () => {
  const right = await check('TR', '454 053 6920', '--format', 'json')
  expect(JSON.parse(right.stdout)).toMatchObject({
    country: { alpha2: 'TR' },
    number: { ok: true, level: 'checksum', scheme: 'vkn', compact: '4540536920', issues: [] },
  })
  const wrong = await check('TR', '4540536921', '--format', 'json')
  expect(JSON.parse(wrong.stdout)).toMatchObject({
    number: { ok: false, scheme: 'vkn', issues: [{ code: 'registration-number-checksum' }] },
  })
  const other = await check('SE', '5560001234', '--format', 'json')
  expect(JSON.parse(other.stdout)).toMatchObject({
    number: {
      ok: false,
      scheme: null,
      compact: null,
      formatted: null,
      issues: [{ code: 'registration-number-not-allowed' }],
    },
  })
  expect([right.code, wrong.code, other.code]).toEqual([0, 1, 1])
  expect(other.stdout, 'a text that is not a number of the country is not repeated').not.toContain(
    '5560001234',
  )
})

test('hostile numbers are checked and not printed', async () => {
  for (const number of [
    '\u001b]0;title\u0007',
    '\u202e4540536921\u202e',
    '9'.repeat(100_000),
    '٤٥٤٠٥٣٦٩٢٠',
  ]) {
    const { code, stdout, stderr } = await check('TR', number)
    expect([...'\u001b\u0007\u202e'].filter((character) => `${stdout}${stderr}`.includes(character))).toEqual(
      [],
    )
    expect(stdout.length).toBeLessThan(1000)
    expect(code).toBe(1)
  }
})

test('a run ends quietly when its reader goes away', async () => {
  const script = `
    process.stdout.write = (_text, done) => { process.stdout.emit('error', Object.assign(new Error(), { code: 'EPIPE' })); if (done) done(); return false }
    const { run } = await import(${JSON.stringify(new URL('../dist/run.js', import.meta.url).href)})
    process.exitCode = await run(['explain', '--country', 'TR'], process)`
  const { code, stderr } = await openpartner([], { node: ['--input-type=module', '--eval', script] })
  expect({ code, stderr }).toEqual({ code: 141, stderr: '' })
})

test('a sentence from right to left shows no direction marks', async () => {
  const { stdout } = await check('IN', '', '--locale', 'ar')
  expect(stdout).toContain('الهند')
  expect(stdout).not.toMatch(/\\u20|[\u2066-\u2069]/)
})
