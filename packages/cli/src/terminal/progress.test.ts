import { expect, test } from 'vitest'
import { Progress } from './progress.ts'

test('nothing in the first second, then a line at times, wiped before other text', () => {
  const written: string[] = []
  let now = 0
  const progress = new Progress(
    (text) => written.push(text),
    () => now,
  )
  progress.show(10, 0.1)
  progress.wipe()
  expect(written).toEqual([])
  now = 2000
  progress.show(5000, 0.256)
  now = 2100
  progress.show(5100, 0.26)
  expect(written).toEqual(['\r25 %, 5,000 records, 2,500 a second'])
  progress.wipe()
  progress.wipe()
  expect(written.slice(1)).toEqual([`\r${' '.repeat('25 %, 5,000 records, 2,500 a second'.length)}\r`])
  now = 4000
  progress.show(8000, undefined)
  expect(written.at(-1)).toBe('\r8,000 records, 2,000 a second')
})
