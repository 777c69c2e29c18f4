import { mkdirSync, readFileSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { expect, test } from 'vitest'
import { Journal } from './journal.ts'
import { readChanges } from './read-changes.ts'

const { folder } = temporaryFolder()
const lines = (path: string) => readFileSync(path, 'utf8').split('\n').slice(0, -1)

test('whoever waits finds its change on the disk, in order', async () => {
  const path = join(folder, 'order.journal')
  const journal = new Journal(path, 0)
  const found = await Promise.all(
    Array.from({ length: 200 }, async (_item, index) => {
      // Some come while a round runs.
      for (let turn = 0; turn < index % 7; turn += 1) await new Promise(setImmediate)
      journal.append({ delete: String(index) })
      await journal.settled()
      return lines(path).includes(`{"delete":"${index}"}`)
    }),
  )
  await journal.close()
  expect(found).toEqual(Array.from({ length: 200 }, () => true))
  expect(await readChanges(path)).toMatchObject({ length: journal.length, isAhead: true })
  expect(lines(path)).toHaveLength(200)
})

test('a change that cannot be written is written by the next call', async () => {
  const path = join(folder, 'later.journal')
  mkdirSync(path)
  const journal = new Journal(path, 0)
  journal.append({ delete: '1' })
  await expect(journal.settled()).rejects.toThrow('EISDIR')
  rmdirSync(path)
  journal.append({ delete: '2' })
  await journal.settled()
  await journal.close()
  expect(lines(path)).toEqual(['{"delete":"1"}', '{"delete":"2"}'])
})
