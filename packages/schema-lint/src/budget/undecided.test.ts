import { describe, expect, it } from 'vitest'
import { type Config, defineRule } from '../index.ts'
import { lint } from '../lint.ts'
import { endCheck, giveUp, spend, undecidedIn } from './undecided.ts'
import { Steps, within } from './steps.ts'

/** Counts to `minimum`, but not further than 10. */
const counting = defineRule({
  id: 'counting',
  group: 'safety',
  severity: 'error',
  presets: [],
  documentation: {
    summary: 'It counts.',
    rationale: 'It counts.',
    optIn: 'It is for a test.',
    link: 'https://example.com',
    good: [{ schema: {} }],
    bad: [{ schema: {} }],
  },
  keywords: ['minimum'],
  checkSchema(schema, { report }) {
    const counted = within(10, (steps) => steps.take(Number(schema.keywords['minimum'])))
    if (counted === undefined && Number(schema.keywords['minimum']) > 10) giveUp('It counts to 10 only.')
    else report({ at: schema, message: 'Counted.' })
  },
})

const config: Config = { presets: [], customRules: [counting] }
const undecidedOf = (schema: unknown) => lint([{ name: 'a.json', schema }], config)

describe('an analysis that met its budget', () => {
  it('is reported with its rule, its schema and its reason', () => {
    const { findings, undecided } = undecidedOf({
      properties: { a: { minimum: 10 }, b: { minimum: 11 }, c: { minimum: 12 } },
    })
    expect(findings.map(({ location }) => location.pointer)).toEqual(['/properties/a'])
    expect(undecided.map(({ location: { pointer }, ...other }) => ({ ...other, pointer }))).toEqual([
      { rule: 'counting', message: 'It counts to 10 only.', pointer: '/properties/b' },
      { rule: 'counting', message: 'It counts to 10 only.', pointer: '/properties/c' },
    ])
  })
  it('is not reported where the rule is suppressed, which uses the suppression', () => {
    const $comment = 'schema-lint-disable counting: nobody counts that far'
    const report = lint([{ name: 'a.json', schema: { minimum: 11, $comment } }], {
      ...config,
      rules: { 'no-unused-suppression': 'on' },
    })
    expect(report.findings).toEqual([])
    expect(report.undecided).toEqual([])
  })
})

describe('a check that ends early', () => {
  it('reports nothing more, and says why', () => {
    const reached: string[] = []
    const reasons = undecidedIn(() => {
      reached.push('before')
      endCheck('It refers to too much.')
    })
    expect(reached).toEqual(['before'])
    expect(reasons).toEqual(['It refers to too much.'])
  })
  it('has taken more steps than it may', () => {
    const check = (): void => {
      for (let step = 0; step < 5; step += 1) spend()
    }
    expect(undecidedIn(check, new Steps(5))).toEqual([])
    expect(undecidedIn(check, new Steps(4))).toEqual(['The check takes too many steps.'])
  })
})

describe('a number of steps', () => {
  it('is what may be taken, and no more', () => {
    expect(within(3, (steps) => take(steps, 3))).toBe('done')
    expect(within(3, (steps) => take(steps, 4))).toBeUndefined()
  })
  it('does not hide other errors', () => {
    expect(() =>
      within(3, () => {
        throw new TypeError('another')
      }),
    ).toThrow('another')
  })
})

function take(steps: Steps, count: number): string {
  for (let step = 0; step < count; step += 1) steps.take()
  return 'done'
}
