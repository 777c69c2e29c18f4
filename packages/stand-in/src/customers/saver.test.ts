import { expect, test } from 'vitest'
import { Saver } from './saver.ts'

test('changes during a save are saved afterwards, not at the same time', async () => {
  const ends: (() => void)[] = []
  let running = 0
  let max = 0
  const saver = new Saver(
    async () => {
      max = Math.max(max, (running += 1))
      await new Promise<void>((resolve) => ends.push(resolve))
      running -= 1
    },
    () => {},
  )
  saver.changed()
  Array.from({ length: 10 }).forEach(() => saver.changed())
  const settled = saver.settled()
  ends.shift()?.()
  await expect.poll(() => ends.length).toBe(1)
  ends.shift()?.()
  expect([await settled, max, ends.length]).toEqual([true, 1, 0])
})

test('nothing is saved where nothing has changed', async () => {
  const saver = new Saver(
    () => Promise.reject(new Error('saved')),
    () => {},
  )
  expect(await saver.settled()).toBe(true)
})

test('a failure is reported, and the next change tries again', async () => {
  const failures: unknown[] = []
  let broken = true
  const saver = new Saver(
    () => (broken ? Promise.reject(new Error('full')) : Promise.resolve()),
    (error) => failures.push(error),
  )
  saver.changed()
  expect(await saver.settled()).toBe(false)
  expect(failures).toHaveLength(2)
  broken = false
  saver.changed()
  expect(await saver.settled()).toBe(true)
})
