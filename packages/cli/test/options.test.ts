import { expect, test } from 'vitest'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { sample } from './support/cli.ts'
import { runWith } from './support/run-with.ts'

const { file } = temporaryFolder()

test.each([
  [['validate', sample, '--as', 'custmer'], /closest match is customer\. Names:\n {2}customer\n/],
  [['validate', sample, '--locale', 'xx'], /Languages: ar, az, .*sv, .*, vi\./],
  [['validate', sample, '--max-issues', '0'], /whole number of at least 1/],
  [['validate', sample, '--format', 'xml'], /Allowed choices are pretty, json, ndjson/],
  [['validate', sample, '--normalise'], /unknown option '--normalise'\n\(Did you mean --normalize\?\)/],
  [['validte', sample], /unknown command 'validte'\n\(Did you mean validate\?\)/],
  [['validate', '-', '-'], /standard input \(-\) can be read only once/],
  [[], /Usage: openpartner/],
])('misuse: %j', async (args, message) => {
  const { code, stdout, stderr } = await runWith(args)
  expect(stderr).toMatch(message)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('--version and --help', async () => {
  expect(await runWith(['--version'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+(-[\w.]+)?\n$/),
  })
  for (const args of [['--help'], ['validate', '--help'], ['help', 'validate'], ['explain', '--help']]) {
    expect(await runWith(args)).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Examples:'),
    })
  }
})

test('all valid ends with 0', async () => {
  const path = file('link.json', '{"uri":"/customers/1","method":"GET","headers":[]}')
  expect(await runWith(['validate', path, '--as', 'Link'])).toMatchObject({ code: 0, stderr: '' })
})

test('standard input, named and not, in Swedish', async () => {
  const stdin = '{"companyProfile":{}}'
  for (const args of [
    ['validate', '--locale', 'sv-SE'],
    ['validate', '-', '--locale', 'sv'],
  ]) {
    const { code, stdout } = await runWith(args, { stdin })
    expect(stdout).toContain('ID måste anges.')
    expect(code).toBe(1)
  }
})

test('--max-issues cuts the list and says so', async () => {
  const stdin = '{"id":"x","companyProfile":{"domain":1},"relationshipToPartner":"y"}'
  const { stdout } = await runWith(['validate', '--max-issues', '2'], { stdin })
  expect(stdout).toContain('more than 2 issues')
  const json = await runWith(['validate', '--max-issues', '2', '--format', 'json'], { stdin })
  expect(JSON.parse(json.stdout)).toMatchObject({
    files: [{ records: [{ truncated: true, issues: [{}, {}] }] }],
    summary: { issues: 2, truncated: 1 },
  })
  const exact = await runWith(['validate', '--max-issues', '3', '--format', 'json'], { stdin })
  expect(JSON.parse(exact.stdout)).toMatchObject({ summary: { issues: 3, truncated: 0 } })
})
