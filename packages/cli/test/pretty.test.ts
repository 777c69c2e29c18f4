import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sample } from './support/cli.ts'
import { runWith } from './support/run-with.ts'

const [valid = {}, , , invalid = {}] = JSON.parse(readFileSync(sample, 'utf8')) as object[]

const color = '\u001b['

test('one block for a file: heading, records, issues in columns, totals', async () => {
  const { stdout } = await runWith(['validate', sample])
  expect(stdout).toContain(`${sample}  JSON array · 8 records · Customer\n\n  ✓  [0]  Contoso  `)
  expect(stdout).toMatch(
    /\n {2}✗ {2}\[3\] {2}Adventure Works India +IN\n {6}\/companyProfile\/organizationRegistrationNumber {2}Registration .* India\. {2}registration-number-required\n/,
  )
  const codes = stdout
    .split('\n')
    .filter((line) => line.startsWith('      /'))
    .map((line) => line.lastIndexOf('  '))
  expect(codes).toHaveLength(5)
  expect(stdout).toMatch(/\n8 records · 5 valid · 3 invalid\n\n5 issues\n {2}2 {2}format\n {2}1 {2}enum\n/)
  expect(stdout).not.toContain(color)
})

test('on a narrow terminal the sentence is below its pointer', async () => {
  const { stdout } = await runWith(['validate', sample], { isTTY: true, env: { NO_COLOR: '1' } })
  expect(stdout).toMatch(
    /\n {6}\/companyProfile\/organizationRegistrationNumber\n {8}Registration number is required .*\n/,
  )
})

test('color on a terminal, and by FORCE_COLOR', async () => {
  expect((await runWith(['validate', sample], { isTTY: true })).stdout).toContain(color)
  expect((await runWith(['validate', sample], { env: { FORCE_COLOR: '1' } })).stdout).toContain(color)
  expect((await runWith(['validate', sample], { env: { CI: '1' } })).stdout).not.toContain(color)
})

test('neither a file nor a pipe is misuse', async () => {
  const { code, stdout, stderr } = await runWith(['validate'], { isTTY: true })
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('specify a file')
})

const listed = (stdout: string): number =>
  stdout.split('\n').filter((line) => /^ {2}[✓✗] {2}(?:\[|line)/.test(line)).length

test.each(['array', 'lines'])(
  'up to 50 records are all listed; of more, the valid ones are only counted: %s',
  async (kind) => {
    const put = (records: object[]): string =>
      kind === 'array' ? JSON.stringify(records) : records.map((record) => JSON.stringify(record)).join('\n')
    const fifty = await runWith(['validate', '-'], { stdin: put(Array.from({ length: 50 }, () => valid)) })
    expect(listed(fifty.stdout)).toBe(50)
    expect(fifty.stdout).toContain('50 records · Customer')
    const many = Array.from({ length: 1300 }, (_, index) =>
      index === 1201 || index === 1299 ? invalid : valid,
    )
    const { stdout } = await runWith(['validate', '-'], { stdin: put(many) })
    expect(listed(stdout)).toBe(2)
    expect(stdout).toMatch(
      / {2}✓ {2}1,201 valid records, not listed\n {2}✗ [^]* {2}✓ {2}97 valid records, not listed\n {2}✗ /,
    )
    expect(stdout).toContain('1,300 records · 1,298 valid · 2 invalid')
  },
)

test('counts of one are singular', async () => {
  const { stdout } = await runWith(['validate', '-'], { stdin: JSON.stringify(invalid) })
  expect(stdout).toContain('JSON value · 1 record · Customer')
  expect(stdout).toMatch(
    /\n1 record · 0 valid · 1 invalid\n\n1 issue\n {2}1 {2}registration-number-required\n/,
  )
})

test('control characters from the input never reach the terminal', async () => {
  const evil = '\u001b]0;title\u0007\u202e'
  const record = {
    id: evil,
    companyProfile: { companyName: evil, [evil]: 1 },
    billingProfile: { [`${evil}/~`]: null },
    [evil]: 1,
  }
  for (const format of ['pretty', 'json', 'ndjson']) {
    for (const stdin of [JSON.stringify(record), `{"${evil}" 1}`, evil]) {
      const args = ['validate', '-', '--format', format, '--normalize', '--as', 'create-customer-request']
      const { stdout, stderr } = await runWith(args, { stdin })
      // JSON leaves direction marks as they are; it is read by programs.
      const printed = `${format === 'pretty' ? stdout : ''}${stderr}`
      expect([...'\u001b\u0007\u202e'].filter((character) => printed.includes(character))).toEqual([])
      expect(stdout + stderr).toContain('\\u001b')
    }
  }
})
