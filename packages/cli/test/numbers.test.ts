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

test('the issue is at the field, and its sentence does not hold the number', async () => {
  const { stdout } = await runWith(['validate', '-', '--numbers', 'checksum'], {
    stdin: withNumber('4540536921'),
  })
  expect(stdout).toMatch(
    /\n {6}\/companyProfile\/organizationRegistrationNumber {2}Check digit should be 0: .* {2}registration-number-checksum\n/,
  )
  expect(stdout).not.toContain('4540536921')
})

test('an unknown level is misuse', async () => {
  const { code, stderr } = await runWith(['validate', path, '--numbers', 'all'])
  expect(stderr).toContain('Allowed choices are presence, format, checksum.')
  expect(code).toBe(2)
})

/** Node with a resolver that refuses the package. */
const without = (name: string): string[] => {
  const module = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`
  const hook = `export function resolve(name, context, next) {
    if (name.startsWith(${JSON.stringify(name)})) throw new Error('loaded ' + name)
    return next(name, context)
  }`
  return [
    '--import',
    module(`import { register } from 'node:module'; register(${JSON.stringify(module(hook))})`),
  ]
}

test('a run that needs neither numbers nor names loads neither', async () => {
  const node = without('@openpartner/registration')
  expect(await openpartner(['validate', path], { node })).toMatchObject({ code: 0, stderr: '' })
  const checked = await openpartner(['validate', path, '--numbers', 'format'], { node })
  expect(checked.stderr).toContain('loaded @openpartner/registration/check')
  const names = without('@openpartner/registration/names')
  expect(await openpartner(['explain', '--country', 'tr'], { node: names })).toMatchObject({ code: 0 })
  const named = await openpartner(['explain', '--country', 'Turkey'], { node: names })
  expect(named.stderr).toContain('loaded @openpartner/registration/names')
})
