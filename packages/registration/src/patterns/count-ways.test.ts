import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWays } from './count-ways.ts'

type Part =
  | Readonly<{ kind: 'character' }>
  | Readonly<{ kind: 'sequence'; parts: readonly Part[] }>
  | Readonly<{ kind: 'alternatives'; parts: readonly Part[] }>
  | Readonly<{ kind: 'repeated'; part: Part; min: number; max: number }>

const { part: anyPart } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant<Part>({ kind: 'character' }),
    fc
      .tuple(fc.boolean(), fc.array(tie('part'), { minLength: 1, maxLength: 3 }))
      .map(([ordered, parts]): Part => ({ kind: ordered ? 'sequence' : 'alternatives', parts })),
    fc.record({ part: tie('part'), min: fc.nat(2), more: fc.nat(3) }).map(
      ({ part: inner, min, more }): Part => ({
        kind: 'repeated',
        part: inner,
        min,
        max: min + more,
      }),
    ),
  ),
}))

function textOf(node: Part): string {
  if (node.kind === 'character') return 'a'
  if (node.kind === 'repeated') return `(?:${textOf(node.part)}){${node.min},${node.max}}`
  return `(${node.parts.map(textOf).join(node.kind === 'sequence' ? '' : '|')})`
}

/** Tries every way through a text of many `a`, as a backtracking matcher does, and gives how many there are. */
function waysThrough(node: Part, index: number, next: (index: number) => number): number {
  if (node.kind === 'character') return next(index + 1)
  if (node.kind === 'alternatives') {
    return node.parts.reduce((sum, part) => sum + waysThrough(part, index, next), 0)
  }
  if (node.kind === 'sequence') {
    const [first, ...rest] = node.parts
    return first === undefined
      ? next(index)
      : waysThrough(first, index, (there) => waysThrough({ kind: 'sequence', parts: rest }, there, next))
  }
  const { part: inner, min, max } = node
  const from = (times: number, there: number): number => {
    const stop = times >= min ? next(there) : 0
    return times === max ? stop : stop + waysThrough(inner, there, (end) => from(times + 1, end))
  }
  return from(0, index)
}

test('the count is that of a matcher that tries every way', () => {
  fc.assert(
    fc.property(anyPart, (node) => {
      const expected = countWays(textOf(node))
      fc.pre(expected <= 10_000)
      expect(waysThrough(node, 0, () => 1)).toBe(expected)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['^(\\d{7}|\\d{10})$', 2],
  ['^[0-9]{5,22}$', 18],
  ['a?b*', 2 * 23],
  ['(a|b){3}', 8],
  ['^$', 1],
])('%s has %i', (pattern, ways) => {
  expect(countWays(pattern)).toBe(ways)
})
