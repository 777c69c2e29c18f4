import { expect, test } from 'vitest'
import { runWith } from './support/run-with.ts'

const explain = (country: string, ...args: string[]) => runWith(['explain', '--country', country, ...args])

test.each([
  ['tr', 'Türkiye  TR · TUR'],
  [' Tr ', 'Türkiye  TR · TUR'],
  ['TUR', 'Türkiye  TR · TUR'],
  ['Turkey', 'Türkiye  TR · TUR'],
  ['turkiye', 'Türkiye  TR · TUR'],
  ['Россия', 'Russia  RU · RUS'],
  ['gb', 'United Kingdom  GB · GBR'],
])('%s', async (text, heading) => {
  const { code, stdout, stderr } = await explain(text)
  expect(stdout.split('\n')[0]).toBe(heading)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('a spelling that Partner Center does not expect is noted on standard error', async () => {
  const { code, stdout, stderr } = await explain('UK')
  expect(stderr).toBe('--country: note: UK is not an ISO 3166-1 code; Partner Center expects GB\n')
  expect(stdout).toMatch(/^United Kingdom {2}GB · GBR\n/)
  expect(code).toBe(0)
  const { stderr: korea } = await explain('Korea', '--format', 'json')
  expect(korea).toContain('--country: note: also a name of North Korea (KP)\n')
})

test.each([
  ['Turkiye!!x', 'The closest match is Türkiye (TR).'],
  ['Sweeden', 'The closest match is Sweden (SE).'],
  ['xyzzyxyzzy', 'Use a code such as TR, or a name.'],
  ['XX', 'Use a code such as TR, or a name.'],
  ['TRX', 'Use a code such as TR, or a name.'],
  ['constructor', 'Use a code such as TR, or a name.'],
  ['t'.repeat(1_000_000), 'Use a code such as TR, or a name.'],
])('%.20s is not a country', async (text, hint) => {
  const { code, stdout, stderr } = await explain(text)
  expect(stderr).toMatch(/^error: no country is called ".{2,40}"\. /)
  expect(stderr).toContain(hint)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('the nearest name in the language that was asked for', async () => {
  expect((await explain('Tyskladn', '--locale', 'sv')).stderr).toContain('closest match is Tyskland (DE)')
})

test.each([
  ['fi', 'TR', 'Turkki', 'Finnish'],
  ['he', 'TR', 'טורקיה', 'Hebrew'],
  ['ja', 'SE', 'スウェーデン', 'Japanese'],
])('in %s the country has its name, and the rest is in English', async (locale, country, name, language) => {
  const { code, stdout, stderr } = await explain(country, '--locale', locale)
  expect(stdout).toMatch(new RegExp(`^${name}  ${country} · `))
  expect(stdout).toContain('Registration number')
  expect(stderr).toBe(
    `--locale: note: only country names are available in ${language}; the rest is in English\n`,
  )
  expect(code).toBe(0)
})

test.each(['en-GB', 'sv_FI', 'SV', 'tr', 'ar', 'pt-BR', 'my'])('nothing is missing in %s', async (locale) => {
  expect(await explain('TR', '--locale', locale)).toMatchObject({ code: 0, stderr: '' })
})

test('an unknown language', async () => {
  const { code, stdout, stderr } = await explain('DE', '--locale', 'xx')
  expect(stdout).toMatch(/^Germany {2}DE/)
  expect(stderr).toBe('--locale: note: this language is not supported, so everything is in English\n')
  expect(code).toBe(0)
})

test.each([
  [[], 'error: specify a country with --country\n'],
  [['--country', ''], 'error: specify a country with --country\n'],
  [['--number', '4540536920'], 'error: --number requires --country\n'],
  [['--country', 'TR', '--level', 'format'], 'error: --level requires --number\n'],
  [
    ['--country', 'TR', '--number', '1', '--level', 'all'],
    'Allowed choices are presence, format, checksum, strict.',
  ],
  [['--country', 'TR', '--format', 'ndjson'], 'Allowed choices are pretty, json.'],
  [['--country', 'TR', '--locale', 'x'], 'It must be a language tag, such as sv or pt-BR.'],
  [['--country', 'TR', '--locale', '!!'], 'It must be a language tag, such as sv or pt-BR.'],
  [['TR'], "error: too many arguments for 'explain'"],
])('misuse: %j', async (args, message) => {
  const { code, stdout, stderr } = await runWith(['explain', ...args])
  expect(stderr).toContain(message)
  expect(stderr).toContain("(see 'openpartner explain --help')\n")
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('control characters in arguments never reach the terminal', async () => {
  const evil = '\u001b]0;title\u0007\u202e'
  for (const args of [
    ['explain', '--country', evil],
    ['explain', '--country', 'TR', '--locale', evil],
    ['explain', '--country', 'TR', '--format', evil],
    ['validate', '--as', evil],
    [evil],
  ]) {
    const { code, stderr } = await runWith(args)
    expect([...'\u001b\u0007\u202e'].filter((character) => stderr.includes(character))).toEqual([])
    expect(stderr).toContain('\\u001b]0;title\\u0007\\u202e')
    expect(code).toBe(2)
  }
})
