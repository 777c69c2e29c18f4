import { expect, test } from 'vitest'
import { formatNames } from '../../src/formats/index.ts'
import { lintIn, project, temporaryFolder } from '../cli/support/cli.ts'

const folder = temporaryFolder()
const hostile = '\u009b31m\u202e\u2028\u0007'

/** Controls, marks of direction and separators, but for the line breaks of the report itself. */
const hidden = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u

const lintHostile = (args: readonly string[]) => {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { [hostile]: { type: 'string', minLength: 3, maxLength: 1, pattern: hostile } },
    required: [hostile, `${hostile}2`],
    [hostile]: 1,
  }
  // A file name cannot have a line break in every system, and needs none here.
  const name = `a${hostile}.schema.json`
  return lintIn(project(folder, { [name]: schema, [`b${hostile}.schema.json`]: `{"${hostile}"` }), [
    '.',
    '--preset',
    'strict',
    ...args,
  ])
}

test.each(formatNames)('nothing hidden is printed: %s', async (format) => {
  const { stdout, stderr } = await lintHostile(['--format', format])
  expect(stdout.length).toBeGreaterThan(100)
  expect(stdout).not.toMatch(hidden)
  expect(stderr).not.toMatch(hidden)
})

test('what is parsed is what was there', async () => {
  const { stdout } = await lintHostile(['--format', 'json'])
  expect(stdout).toContain(String.raw`\u009b31m\u202e\u2028\u0007`)
  const { findings } = JSON.parse(stdout) as { findings: { location: { pointer: string } }[] }
  expect(findings.map(({ location }) => location.pointer)).toContain(`/properties/${hostile}`)
})
