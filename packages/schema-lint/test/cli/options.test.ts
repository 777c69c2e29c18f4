import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clean, contradictory, findingsIn, lintIn, project, temporaryFolder } from './support/cli.ts'

const parent = temporaryFolder()
const folder = project(parent, { 'a.schema.json': contradictory, 'b.schema.json': clean })
const bare = project(parent, { 'b.schema.json': clean })

/** A custom rule that warns about every schema. */
const warning = `export default {
  presets: [],
  customRules: [{
    id: 'always', group: 'design', severity: 'warning', presets: [],
    documentation: { summary: 'A.', rationale: 'B.', link: 'https://example.com', good: [], bad: [] },
    checkSchema: (schema, { report }) => report({ at: schema, message: 'Always.' }),
  }],
}`
const warned = project(parent, { 'b.schema.json': clean, 'schema-lint.config.js': warning })

test.each<[string[], number]>([
  [[], 1],
  [['a.schema.json'], 1],
  [['b.schema.json', '--preset', 'recommended'], 0],
  [['a.schema.json', '--rule', 'no-contradictory-bounds:off'], 0],
  [['a.schema.json', '--rule', 'no-contradictory-bounds=off'], 0],
  [['a.schema.json', '--rule', 'no-contradictory-bounds:warning'], 0],
  [['a.schema.json', '--rule', 'no-contradictory-bounds:warning', '--max-warnings', '1'], 0],
  [['a.schema.json', '--rule', 'no-contradictory-bounds:warning', '--max-warnings', '0'], 1],
  [['a.schema.json', '--rule', 'no-contradictory-bounds:info', '--max-warnings', '0'], 0],
])('%j ends with %i', async (args, expected) => {
  const { code } = await lintIn(folder, args)
  expect(code).toBe(expected)
})

test('warnings that are not shown count too', async () => {
  expect((await lintIn(warned, [])).code).toBe(0)
  const { code, stdout } = await lintIn(warned, ['--severity', 'error', '--max-warnings', '0'])
  expect(stdout).not.toContain('always')
  expect(code).toBe(1)
})

test.each([
  [
    ['--rule', 'no-contradictory-bound'],
    'There is no rule "no-contradictory-bound". Did you mean "no-contradictory-bounds"?',
  ],
  [['--rule', 'no-contradictory-bounds:fatal'], 'rule-id:off'],
  [['--preset', 'strikt'], 'Did you mean strict?'],
  [['--preset', 'strict,'], 'There are recommended, strict'],
  [['--format', 'prety'], 'Did you mean pretty?'],
  [['--output', 'report.json'], 'format=file'],
  [['--output', 'jsn=report.json'], 'Did you mean json?'],
  [['--format', 'json', '--format', 'sarif'], 'only one report goes to standard output'],
  [['--severity', 'fatal'], 'error, warning, info'],
  [['--max-warnings', '-1'], 'whole number'],
  [['--max-warnings', 'many'], 'whole number'],
  [['--update-baseline'], '--update-baseline requires --baseline'],
  [['--baseline', 'none.json'], 'The baseline '],
  [['--baseline', 'a.schema.json'], 'is not a schema-lint baseline'],
  [['--stdin', 'a.schema.json'], '--stdin cannot be combined with paths'],
  [['--stdin', '--fix'], '--fix-dry-run'],
  [['--stdin', '--watch'], 'watched'],
  [['--fix-dry-run', '--format', 'json'], '--output json=file'],
  [['--output', 'json=a.schema.json/report.json'], 'cannot be written'],
  [['--color'], "unknown option '--color'"],
  [['rules', '--preset', 'all'], 'recommended, strict'],
  [['explain'], "missing required argument 'rule'"],
  [['explain', 'no-contradictory'], 'Did you mean "no-contradictory-bounds"?'],
])('%j is misuse', async (args, message) => {
  const { code, stderr } = await lintIn(folder, args)
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})

test('a rule can be turned on alone, without a preset', async () => {
  expect(await findingsIn(folder, ['--preset', 'recommended', '--rule', 'no-contradictory-bounds'])).toEqual([
    'a.schema.json#/minimum no-contradictory-bounds',
  ])
})

test('a report to standard output, others to files, totals on standard error', async () => {
  const args = [
    'a.schema.json',
    '--format',
    'ndjson',
    '--output',
    'sarif=out/report.sarif',
    '--output',
    'junit=out/report.xml',
  ]
  const { stdout, stderr } = await lintIn(folder, args)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line) as object)),
  ).toEqual([['finding'], ['summary']])
  expect(stderr).toContain('1 error in 1 file')
  expect(JSON.parse(readFileSync(join(folder, 'out/report.sarif'), 'utf8'))).toMatchObject({
    version: '2.1.0',
  })
  expect(readFileSync(join(folder, 'out/report.xml'), 'utf8')).toContain('<testsuites')
})

test('a format that goes to a file does not go to standard output', async () => {
  const args = ['a.schema.json', '--format', 'json', '--output', 'json=out/only.json']
  const { stdout, stderr } = await lintIn(folder, args)
  expect(stdout).toBe('')
  expect(stderr).toContain('1 error')
  expect(existsSync(join(folder, 'out/only.json'))).toBe(true)
})

test('every format writes something', async () => {
  for (const format of ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab']) {
    const { code, stdout } = await lintIn(folder, ['a.schema.json', '--format', format])
    expect(stdout, format).toContain('no-contradictory-bounds')
    expect(code, format).toBe(1)
  }
})

test('standard input has a name, and its references start there', async () => {
  const inner = project(parent, { 'in/b.schema.json': contradictory })
  const stdin = JSON.stringify({ $ref: './b.schema.json#/none', minimum: 2, maximum: 1 })
  const args = ['--stdin', '--stdin-filename', 'in/a.schema.json', '--format', 'json']
  const { stdout, code } = await lintIn(inner, args, { stdin })
  expect(code).toBe(1)
  expect(stdout).toContain('"file": "in/a.schema.json"')
  expect(
    (await lintIn(inner, ['--stdin', '--stdin-filename', 'a.yaml'], { stdin: 'minimum: 2\nmaximum: 1\n' }))
      .code,
  ).toBe(1)
  expect((await lintIn(bare, ['--stdin'], { stdin: '{}' })).stdout).toContain('No findings in 1 file')
})

test('colors and progress are for terminals', async () => {
  const escape = '\u001b['
  const plain = await lintIn(folder, [])
  expect(plain.stdout + plain.stderr).not.toContain(escape)
  const colored = await lintIn(folder, [], { isTTY: true })
  expect(colored.stdout).toContain(escape)
  expect(colored.stderr).toContain('Linting 2 files …\r')
  const rejected = await lintIn(folder, [], { isTTY: true, env: { NO_COLOR: '1' } })
  expect(rejected.stdout).not.toContain(escape)
})

test('help and version', async () => {
  const help = await lintIn(folder, ['--help'])
  expect(help.stdout).toContain('schema-lint explain no-contradictory-bounds')
  const version = await lintIn(folder, ['--version'])
  expect(version.stdout).toMatch(/^[0-9]+\.[0-9]+\.[0-9]/)
  expect([help.code, version.code]).toEqual([0, 0])
})
