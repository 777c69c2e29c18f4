import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { openpartner, sample } from './support/cli.ts'
import { runWith } from './support/run-with.ts'

const { file } = temporaryFolder()
const customers = JSON.parse(readFileSync(sample, 'utf8')) as { companyProfile: object }[]
const inTurkiye = customers.find((customer) => JSON.stringify(customer).includes('Tailspin Toys Türkiye'))

/** A customer that is valid but for the number. */
const withNumber = (organizationRegistrationNumber: string): string =>
  JSON.stringify({
    ...inTurkiye,
    companyProfile: { ...inTurkiye?.companyProfile, organizationRegistrationNumber },
  })

const path = file(
  'numbers.ndjson',
  ['4540536920', '4540536921', 'nonsense'].map((number) => `${withNumber(number)}\n`).join(''),
)

test.each([
  [[], 0, {}],
  [['--numbers', 'presence'], 0, {}],
  [['--numbers', 'format'], 1, { 'registration-number-format': 1 }],
  [['--numbers', 'checksum'], 1, { 'registration-number-checksum': 1, 'registration-number-format': 1 }],
])('validate %j ends with %i', async (args, expected, byCode) => {
  const { code, stdout } = await runWith(['validate', path, '--format', 'json', ...args])
  const { summary } = JSON.parse(stdout) as { summary: { records: number; byCode: object } }
  expect(summary.records).toBe(3)
  expect(summary.byCode).toEqual(byCode)
  expect(code).toBe(expected)
})

test('the issue is at the field, and its sentence does not contain the number', async () => {
  const { stdout } = await runWith(['validate', '-', '--numbers', 'checksum'], {
    stdin: withNumber('4540536921'),
  })
  expect(stdout).toMatch(
    /\n {6}\/companyProfile\/organizationRegistrationNumber {2}Check digit should be 0: .* {2}registration-number-checksum\n/,
  )
  expect(stdout).not.toContain('4540536921')
})

test('--normalize writes a number as it goes on the wire, and lists that', async () => {
  const { code, stdout } = await runWith(
    ['validate', '-', '--normalize', '--numbers', 'strict', '--format', 'ndjson'],
    { stdin: withNumber('Vergi No: 454 053 69 20') },
  )
  expect(code).toBe(0)
  const { changes } = JSON.parse(stdout.split('\n')[0] ?? '') as { changes: unknown[] }
  expect(changes).toContainEqual({
    pointer: '/companyProfile/organizationRegistrationNumber',
    from: 'Vergi No: 454 053 69 20',
    to: '4540536920',
    reason: 'registration-number-spelling',
  })
})

test('an unknown level is misuse', async () => {
  const { code, stderr } = await runWith(['validate', path, '--numbers', 'all'])
  expect(stderr).toContain('Allowed choices are presence, format, checksum, strict.')
  expect(code).toBe(2)
})

/** Prints on standard error which modules of the registration package each run loads. */
const tracing = `
  import { register } from 'node:module'
  const hook = \`
    import { writeSync } from 'node:fs'
    export function resolve(name, context, next) {
      if (name.startsWith('@openpartner/registration')) writeSync(2, name + ';')
      return next(name, context)
    }\`
  register('data:text/javascript,' + encodeURIComponent(hook))
  const { run } = await import(${JSON.stringify(new URL('../dist/run.js', import.meta.url).href)})
  for (const args of JSON.parse(process.env.RUNS)) {
    await run(args, process)
    process.stderr.write('|')
  }`

test('a run that needs neither numbers nor names loads neither', async () => {
  const runs = [
    ['validate', path],
    ['validate', path, '--numbers', 'format'],
    ['explain', '--country', 'tr'],
    ['explain', '--country', 'Turkey'],
  ]
  const node = ['--input-type=module', '--eval', tracing]
  const { stderr } = await openpartner([], { node, env: { RUNS: JSON.stringify(runs) } })
  const [validated, checked, coded, named] = stderr.split('|')
  expect(validated).toBe('')
  expect(checked).toContain('@openpartner/registration/check;')
  expect(coded).toContain('@openpartner/registration;')
  expect(`${checked}${coded}`).not.toContain('/names')
  expect(named).toContain('@openpartner/registration/names;')
})
