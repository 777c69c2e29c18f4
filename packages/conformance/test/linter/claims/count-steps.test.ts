import { describe, expect, it } from 'vitest'
import { countSteps } from './count-steps.ts'

describe('the steps of an engine that backtracks', () => {
  it('are counted as by hand', () => {
    // Each a, then the end that b is not; then back over each a, with the end in vain: three characters read.
    expect(countSteps('^a*$', 'aab')).toBe(3)
    expect(countSteps('^(ab|ac)$', 'ac')).toBe(4)
  })
  it('double with each character for the pattern that everybody shows', () => {
    const steps = [10, 11, 12].map((length) => countSteps('^(a+)+$', `${'a'.repeat(length)}!`))
    expect((steps[1] ?? 0) / (steps[0] ?? 1)).toBeCloseTo(2, 1)
    expect((steps[2] ?? 0) / (steps[1] ?? 1)).toBeCloseTo(2, 1)
  })
  it('grow with the text for a harmless one', () => {
    const steps = [100, 200].map((length) => countSteps('^[a-z]+(-[a-z]+)*$', `${'a'.repeat(length)}!`))
    expect((steps[1] ?? 0) / (steps[0] ?? 1)).toBeLessThan(2.1)
  })
})
