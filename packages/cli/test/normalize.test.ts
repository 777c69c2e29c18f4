import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { sample } from './support/cli.ts'
import { runWith } from './support/run-with.ts'

const { folder, file } = temporaryFolder()
const [customer = {}] = JSON.parse(readFileSync(sample, 'utf8')) as Record<string, unknown>[]
const spelled = { ...customer, relationshipToPartner: 'Reseller', allowDelegatedAccess: null }
const exact = '{"id": "x", "number": 12345678901234567890}'
const input = file('input.ndjson', `${JSON.stringify(spelled)}\n\n${exact}\n`)

test('records are repaired, or stay as they are to the last digit; every change is listed', async () => {
  const changes = join(folder, 'changes.ndjson')
  const { code, stdout, stderr } = await runWith(['normalize', input, '--changes', changes])
  const [first = '', second] = stdout.split('\n')
  const { allowDelegatedAccess: _, ...rest } = customer
  expect(JSON.parse(first)).toEqual({ ...rest, relationshipToPartner: 'reseller' })
  expect(second).toBe(exact)
  const list = readFileSync(changes, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(list).toContainEqual({
    file: input,
    line: 1,
    pointer: '/relationshipToPartner',
    from: 'Reseller',
    to: 'reseller',
    reason: 'enum-spelling',
  })
  expect(list).toContainEqual(
    expect.objectContaining({ line: 1, pointer: '/allowDelegatedAccess', from: null }),
  )
  expect(stderr).toBe('2 records · 1 changed · 2 changes\n')
  expect(code).toBe(0)
})

test('what is written to a file is not on standard output, and needs no second repair', async () => {
  const output = join(folder, 'output.ndjson')
  const { code, stdout } = await runWith(['normalize', input, '--output', output])
  expect([code, stdout]).toEqual([0, ''])
  const again = await runWith(['normalize', output])
  expect(again.stdout).toBe(readFileSync(output, 'utf8'))
  expect(again.stderr).toBe('2 records · 0 changed · 0 changes\n')
})

test('arrays, tables and standard input are read as validate reads them', async () => {
  const array = await runWith(['normalize', '-'], { stdin: JSON.stringify([spelled, spelled]) })
  expect(array.stdout.split('\n')).toHaveLength(3)
  const table = await runWith([
    'normalize',
    file('table.csv', 'Tenant,domain\nx,y.example\n'),
    '--map',
    'Tenant=/id',
  ])
  expect(JSON.parse(table.stdout)).toMatchObject({ id: 'x', companyProfile: { domain: 'y.example' } })
})

test('what cannot be read is an error, and the rest is written', async () => {
  const broken = file('broken.ndjson', `{"id": nothing}\n${exact}\n`)
  const { code, stdout, stderr } = await runWith(['normalize', broken])
  expect(stdout).toBe(`${exact}\n`)
  expect(stderr).toContain(`${broken}:1:8: error: expected a value, found an unquoted word\n`)
  expect(stderr).toContain('1 record · 0 changed · 0 changes · 1 unreadable\n')
  expect(code).toBe(2)
})

test('an input is not written over', async () => {
  const { code, stderr } = await runWith(['normalize', input, '--output', input])
  expect([code, stderr]).toEqual([2, `error: --output cannot be ${input}: it is an input\n`])
})
