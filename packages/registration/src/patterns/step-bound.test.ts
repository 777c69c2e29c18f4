import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemes } from '../../test/schemes.ts'
import { stepBound } from './step-bound.ts'

type Part =
  | Readonly<{ kind: 'characters'; of: string }>
  | Readonly<{ kind: 'start' | 'end' }>
  | Readonly<{ kind: 'sequence' | 'alternatives'; parts: readonly Part[] }>
  | Readonly<{ kind: 'repeated'; part: Part; min: number; max: number }>

const quantifiers = fc.oneof(
  fc.tuple(fc.nat(3), fc.nat(3)).map(([min, more]) => ({ min, max: min + more })),
  fc.tuple(fc.nat(25), fc.nat(80)).map(([min, more]) => ({ min, max: min + more })),
  fc.nat(25).map((min) => ({ min, max: Number.POSITIVE_INFINITY })),
)

const { part: anyPart } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Part>(
        ...['a', 'b', 'ab'].map((of) => ({ kind: 'characters', of }) as const),
      ),
    },
    fc.constantFrom<Part>({ kind: 'start' }, { kind: 'end' }),
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('sequence' as const, 'alternatives' as const),
        parts: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('part'), quantifiers)
        .map(([part, quantifier]): Part => ({ kind: 'repeated', part, ...quantifier })),
    },
  ),
}))

/** As patterns of numbers are: between anchors, mostly. */
const anyPattern = fc.oneof(
  anyPart,
  anyPart.map((part): Part => ({ kind: 'sequence', parts: [{ kind: 'start' }, part, { kind: 'end' }] })),
  fc
    .array(anyPart, { minLength: 1, maxLength: 3 })
    .map((parts): Part => ({ kind: 'sequence', parts: [{ kind: 'start' }, ...parts, { kind: 'end' }] })),
)

const texts = fc.string({ unit: fc.constantFrom('a', 'a', 'a', 'b', 'x'), maxLength: 60 })

function textOf(part: Part): string {
  switch (part.kind) {
    case 'characters':
      return part.of.length === 1 ? part.of : `[${part.of}]`
    case 'start':
      return '^'
    case 'end':
      return '$'
    case 'repeated': {
      const { min, max } = part
      return `(?:${textOf(part.part)}){${min},${max === Number.POSITIVE_INFINITY ? '' : max}}`
    }
    default:
      return `(?:${part.parts.map(textOf).join(part.kind === 'sequence' ? '' : '|')})`
  }
}

class TooManySteps extends Error {}

/**
 * Matches as ECMAScript prescribes, going back and trying every other way, and counts its steps up to a limit.
 * `undefined` where the matcher goes deeper than the stack.
 */
function searchCounting(pattern: Part, text: string, limit: number): boolean | 'too many steps' | undefined {
  try {
    return search(pattern, text, limit)
  } catch (error) {
    if (error instanceof TooManySteps) return 'too many steps'
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function search(pattern: Part, text: string, limit: number): boolean {
  let steps = 0
  const step = (): void => {
    steps += 1
    if (steps > limit) throw new TooManySteps()
  }
  const match = (part: Part, index: number, next: (index: number) => boolean): boolean => {
    switch (part.kind) {
      case 'characters':
        step()
        return part.of.includes(text[index] ?? '?') && next(index + 1)
      case 'start':
        step()
        return index === 0 && next(index)
      case 'end':
        step()
        return index === text.length && next(index)
      case 'alternatives':
        return part.parts.some((alternative) => {
          step()
          return match(alternative, index, next)
        })
      case 'sequence': {
        const [first, ...rest] = part.parts
        return first === undefined
          ? next(index)
          : match(first, index, (there) => match({ kind: 'sequence', parts: rest }, there, next))
      }
      case 'repeated':
        return repeat(part, 0, index, next)
    }
  }
  const repeat = (
    part: Extract<Part, { kind: 'repeated' }>,
    times: number,
    index: number,
    next: (index: number) => boolean,
  ): boolean => {
    const another = (): boolean => {
      step()
      // A repetition of nothing beyond the minimum does not count.
      return match(part.part, index, (there) =>
        there === index && times >= part.min ? false : repeat(part, times + 1, there, next),
      )
    }
    return (times < part.max && another()) || (times >= part.min && next(index))
  }
  for (let start = 0; start <= text.length; start += 1) {
    if (match(pattern, start, () => true)) return true
  }
  return false
}

const maxSteps = 2000
const isAccepted = (pattern: string): boolean => stepBound(pattern).every((steps) => steps <= maxSteps)

describe('random patterns', () => {
  test('no accepted one takes more steps than its bound says, on any text', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyPattern, texts, (pattern, text) => {
        const source = textOf(pattern)
        fc.pre(isAccepted(source))
        accepted += 1
        const [constant, perCharacter] = stepBound(source)
        const limit = constant + perCharacter * text.length
        expect(searchCounting(pattern, text, limit)).not.toBe('too many steps')
      }),
      { numRuns: 3000 },
    )
    expect(accepted).toBeGreaterThanOrEqual(3000)
  })

  test('the matcher that counts finds what RegExp finds', () => {
    fc.assert(
      fc.property(anyPattern, texts, (pattern, text) => {
        const source = textOf(pattern)
        fc.pre(isAccepted(source))
        const found = searchCounting(pattern, text, Number.POSITIVE_INFINITY)
        fc.pre(found !== undefined)
        expect(found).toBe(new RegExp(source).test(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('those that explode are refused', () => {
    let exploded = 0
    const repeatedMuch = fc.tuple(anyPart, fc.integer({ min: 10, max: 70 })).map(
      ([part, min]): Part => ({
        kind: 'sequence',
        parts: [{ kind: 'start' }, { kind: 'repeated', part, min, max: min }, { kind: 'end' }],
      }),
    )
    const text = 'a'.repeat(40)
    fc.assert(
      fc.property(repeatedMuch, (pattern) => {
        if (searchCounting(pattern, text, (maxSteps + 1) * (text.length + 1)) !== 'too many steps') return
        exploded += 1
        expect(isAccepted(textOf(pattern))).toBe(false)
      }),
      { numRuns: 2000 },
    )
    expect(exploded).toBeGreaterThan(10)
  })
})

test.each([
  ['^(\\d{7}|\\d{10})$', 50, 2],
  ['^[0-9]{5,22}$', 70, 2],
  ['^.+$', 10, 5],
  ['[0-9]{8}', 20, 20],
])('%s takes at most %i steps and %i per character', (pattern, constant, perCharacter) => {
  const [steps, more] = stepBound(pattern)
  expect(steps).toBeLessThanOrEqual(constant)
  expect(more).toBeLessThanOrEqual(perCharacter)
})

test.each([
  '^(\\d|\\d|\\d|\\d){23}$',
  '^(\\d{0,2}){30}x$',
  '^(\\d{0,1}){64}x$',
  '^(\\d{0,2}){65}x$',
  '^(\\d?){500}$',
  '^(|\\d|\\d){400}$',
  '^\\d*\\d*$',
  '^\\d{0,999}\\d{0,999}x$',
  '^(\\d*)*$',
  '^(\\d+)+$',
  '^((\\d{3}){0,5}\\d{3}){9}x$',
  '[0-9]*x',
])('%s is too much', (pattern) => {
  expect(isAccepted(pattern)).toBe(false)
})

test.each([...schemes])('the pattern of %s is accepted', (_name, { format }) => {
  expect(isAccepted(format.pattern)).toBe(true)
})
