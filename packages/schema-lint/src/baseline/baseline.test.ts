import { describe, expect, it } from 'vitest'
import type { Source } from '../engine/source.ts'
import { lint } from '../lint.ts'
import { compareWithBaseline, createBaseline, readBaseline } from './baseline.ts'

const bounds = { minimum: 2, maximum: 1 }
const report = (...sources: Source[]) =>
  lint(sources, { presets: [], rules: { 'no-contradictory-bounds': 'on' } })

describe('a baseline', () => {
  const old = report({ name: 'a.json', schema: { items: bounds } }, { name: 'b.json', schema: bounds })
  const text = JSON.stringify(createBaseline(old))

  it('sets aside what it knows, and shows what is new', () => {
    const baseline = readBaseline(text)
    const now = report(
      { name: 'a.json', schema: { items: bounds, not: bounds } },
      { name: 'b.json', schema: bounds },
    )
    const compared = baseline && compareWithBaseline(now, baseline)
    expect(compared?.report.findings.map(({ location }) => location.pointer)).toEqual(['/not/minimum'])
    expect(compared?.report.suppressed).toHaveLength(2)
    expect(compared?.outdated).toEqual([])
  })

  it('names the entries that are fixed, in files that were linted', () => {
    const baseline = readBaseline(text)
    const compared = baseline && compareWithBaseline(report({ name: 'a.json', schema: {} }), baseline)
    expect(compared?.outdated).toEqual([
      { file: 'a.json', rule: 'no-contradictory-bounds', pointer: '/items/minimum', count: 1 },
    ])
  })

  it('keeps what it knew when it is written again', () => {
    const baseline = readBaseline(text)
    expect(baseline && createBaseline(compareWithBaseline(old, baseline).report)).toEqual(baseline)
  })

  it('never accepts a file that cannot be read', () => {
    expect(
      createBaseline(report({ name: 'a.json', text: '{' }, { name: 'b.json', failure: 'No permission.' }))
        .findings,
    ).toEqual([])
  })

  it.each(['', '[]', '{"version":2,"findings":[]}', '{"version":1,"findings":[{"file":"a"}]}', 'null'])(
    'is not %s',
    (other) => {
      expect(readBaseline(other)).toBeUndefined()
    },
  )
})
