import cliProgress from 'cli-progress'
import { expect, test } from 'vitest'
import { ProgressBar } from './progress-bar.ts'

function barAt(
  times: readonly number[],
  first: { records: number; share: number | undefined },
  columns = 100,
) {
  const left = [0, 0, ...times]
  const bar = new ProgressBar(cliProgress.Format, () => left.shift() ?? 0)
  bar.begin({ rejected: 0, ...first })
  return (records: number, rejected: number, share: number | undefined) =>
    bar.after({ records, rejected, share }, columns)
}

test('there is no line in the first second, then one every fifth of a second', () => {
  const after = barAt([500, 2000, 2100, 4000], { records: 0, share: 0 })
  expect(after(10, 0, 0.1)).toBeUndefined()
  expect(after(5000, 1, 0.25)).toBe(
    `${'█'.repeat(8)}${'░'.repeat(24)}  25 % · 5,000 records · 2,500/s · 6s left · 1 invalid`,
  )
  expect(after(5100, 1, 0.26)).toBeUndefined()
  expect(after(8000, 1234, 0.5)).toContain(' · 8,000 records · 2,000/s · 4s left · 1,234 invalid')
})

test('without a size there is neither a bar nor an end in sight', () => {
  const after = barAt([2000], { records: 0, share: undefined })
  expect(after(5000, 0, undefined)).toBe('5,000 records · 2,500/s · 0 invalid')
})

test('a run that is continued has the rate and the rest of its own part', () => {
  const after = barAt([10_000], { records: 1_000_000, share: 0.5 })
  expect(after(1_050_000, 0, 0.6)).toContain('  60 % · 1,050,000 records · 5,000/s · 40s left')
})

test('it fits a narrow terminal', () => {
  const after = barAt([90_000], { records: 0, share: 0 }, 40)
  const line = after(5000, 7, 0.25) ?? ''
  expect(line).toHaveLength(40)
  expect(line).toContain(' 25 % · 5,000 records · 56/s · 4m30s')
})
