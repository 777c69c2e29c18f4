import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { openpartner } from './support/cli.ts'
import { preload } from './support/preload.ts'

const { file } = temporaryFolder()

/** Changes a file after its beginning was read, which tells what is in it. */
const changesAfterBeginning = (change: string): readonly string[] =>
  preload(`
    const { readSync } = fs
    let reads = 0
    fs.readSync = (...args) => {
      const count = readSync(...args)
      reads += 1
      if (reads === 1) ${change}
      return count
    }
  `)

test('of a file that grows, what was there at the start is validated', async () => {
  const path = file('grows.ndjson', '{}\n{}\n')
  const node = changesAfterBeginning(`fs.appendFileSync(${JSON.stringify(path)}, '{}\\n')`)
  const { code, stdout, stderr } = await openpartner(['validate', path], { node })
  expect(stdout).toContain('\n2 records · 0 valid · 2 invalid\n')
  expect(stderr).toBe(`${path}: note: grew while it was read; what was added is not validated\n`)
  expect(code).toBe(1)
})

test('a file that becomes shorter is an error', async () => {
  const path = file('shrinks.ndjson', '{}\n{}\n')
  const node = changesAfterBeginning(`fs.truncateSync(${JSON.stringify(path)}, 3)`)
  const { code, stdout, stderr } = await openpartner(['validate', path], { node })
  expect(stdout).toContain('1 record · 0 valid · 1 invalid · 1 unreadable')
  expect(stderr).toBe(`${path}: error: became shorter while it was read\n`)
  expect(code).toBe(2)
})
