import { expect, test } from 'vitest'
import { project, spawnIn, temporaryFolder } from './support/cli.ts'

const parent = temporaryFolder()

/** A schema of about 40 kB, like those that describe the configuration of a tool. */
function schema(number: number): unknown {
  const property = (at: number) => ({
    type: at % 3 === 0 ? 'string' : 'object',
    description: `Setting ${at} of the tool with the number ${number}, which does what its name says.`,
    default: at % 3 === 0 ? 'on' : {},
    ...(at % 3 === 0
      ? { pattern: `^(on|off|auto-${at})$`, maxLength: 20 }
      : { properties: { enabled: { type: 'boolean' }, level: { $ref: '#/$defs/level' } } }),
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://example.com/tools/${number}.json`,
    type: 'object',
    properties: Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`setting${at}`, property(at)])),
    $defs: { level: { enum: ['low', 'high'] } },
  }
}

const files = Object.fromEntries(
  Array.from({ length: 400 }, (_, number) => [`${number}.schema.json`, schema(number)]),
)
const bytes = Object.values(files).reduce<number>(
  (sum, each) => sum + JSON.stringify(each, null, 2).length,
  0,
)

// The command once kept all files until the end, thirty times their size.
test('many files are linted within a heap of eight times their size', async () => {
  const folder = project(parent, files)
  const heap = Math.ceil((8 * bytes) / 1_000_000)
  const { code, stdout, stderr } = await spawnIn(
    folder,
    ['.', '--format', 'json'],
    [`--max-old-space-size=${heap}`],
  )
  expect(stderr).not.toContain('heap')
  expect(code).toBeLessThan(2)
  expect(JSON.parse(stdout)).toMatchObject({ summary: { files: 400 } })
})
