import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint.ts'

/** What a rule says about some files of one run. */
function pointersOf(rule: string, files: Readonly<Record<string, unknown>>): readonly string[] {
  const sources = Object.entries(files).map(([name, schema]) => ({ name, schema }))
  const { findings } = lint(sources, { presets: [], rules: { [rule]: 'on' } })
  return findings.map(({ location }) => `${location.file}#${location.pointer}`)
}

const open = { anyOf: [{ properties: { a: {} } }, true] }
const closed = { unevaluatedProperties: false }

describe('a branch of anyOf that rejects nothing, but evaluates', () => {
  it.each([
    ['beside unevaluatedProperties', { ...open, ...closed }],
    ['beside unevaluatedItems', { anyOf: [{ items: {} }, true], unevaluatedItems: { type: 'boolean' } }],
    ['within allOf', { allOf: [{ allOf: [open] }], ...closed }],
    ['in a consequence', { if: { required: ['a'] }, then: open, ...closed }],
    ['in a definition', { $ref: '#/$defs/a', $defs: { a: open }, ...closed }],
    [
      'behind a reference of its own',
      { anyOf: [{ $ref: '#/$defs/a' }, true], $defs: { a: { properties: { a: {} } } }, ...closed },
    ],
    ['behind something unread', { anyOf: [{ $ref: 'https://example.com/a' }, true], ...closed }],
    [
      'in the target of a dynamic reference',
      { $dynamicRef: '#a', $defs: { b: { $dynamicAnchor: 'a', ...open } }, ...closed },
    ],
  ])('is not a mistake %s', (_name, schema) => {
    expect(pointersOf('no-subsumed-any-of-branch', { 'a.json': schema })).toEqual([])
  })
  it('is not a mistake where another file observes it', () => {
    const files = { 'a.json': open, 'b.json': { $ref: 'a.json', ...closed } }
    expect(pointersOf('no-subsumed-any-of-branch', files)).toEqual([])
  })
  it.each([
    ['nothing observes it', open],
    ['only another location is closed', { properties: { a: open }, ...closed }],
    ['it evaluates nothing', { anyOf: [{ type: 'object' }, true], ...closed }],
  ])('is one where %s', (_name, schema) => {
    expect(pointersOf('no-subsumed-any-of-branch', { 'a.json': schema })).toHaveLength(1)
  })
})

it('a condition without consequence is not a mistake where it evaluates', () => {
  const schema = { if: { properties: { a: { const: 1 } } } }
  expect(pointersOf('no-then-without-if', { 'a.json': schema })).toEqual(['a.json#/if'])
  expect(pointersOf('no-then-without-if', { 'a.json': { ...schema, ...closed } })).toEqual([])
})
