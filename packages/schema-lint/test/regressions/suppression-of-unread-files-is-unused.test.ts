import { expect, test } from 'vitest'
import { contradictory, findingsIn, project, temporaryFolder } from '../cli/support/cli.ts'

const parent = temporaryFolder()

test('a suppression that suppresses nothing is reported only where all its files are linted', async () => {
  const unused = { rule: 'no-contradictory-bounds', reason: 'Why not.', pointer: '/none' }
  const folder = project(parent, {
    'schema-lint.config.json': { suppressions: [unused, { ...unused, files: ['deep/**'] }] },
    'a.schema.json': contradictory,
    'deep/b.schema.json': contradictory,
  })
  const reports = async (args: readonly string[]): Promise<number> =>
    (await findingsIn(folder, args)).filter((found) => found.endsWith('no-unused-suppression')).length
  expect(await reports([])).toBe(2)
  expect(await reports(['*.json'])).toBe(1)
  expect(await reports(['a.schema.json'])).toBe(0)
})
