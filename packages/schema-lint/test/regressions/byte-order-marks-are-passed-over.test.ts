import { expect, test } from 'vitest'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { readBaseline } from '../../src/baseline/baseline.ts'
import { createIgnored, ignoreFile } from '../../src/cli/commands/lint/files/ignored.ts'

const { folder, file } = temporaryFolder()

test('a baseline that an editor saved with a byte order mark is one', () => {
  const baseline = { version: 1, findings: [{ file: 'a.json', rule: 'x', pointer: '', count: 1 }] }
  expect(readBaseline(`\uFEFF${JSON.stringify(baseline)}`)).toEqual(baseline)
})

test('the first pattern of an ignore file with a byte order mark counts', () => {
  file(ignoreFile, '\uFEFFb.json\nc.json\n')
  const ignored = createIgnored(folder, [])
  expect(['a.json', 'b.json', 'c.json'].filter((name) => ignored(`${folder}/${name}`))).toEqual([
    'b.json',
    'c.json',
  ])
})
