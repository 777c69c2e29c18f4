import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { finding, folder, fullReport, plain, reportOf, undecidedReport } from '../../test/sample-report.ts'
import type { Finding } from '../engine/finding.ts'
import { gitlab } from './gitlab.ts'

type Entry = { fingerprint: string; severity: string; description: string; location: { path: string } }

const entriesOf = (findings: readonly Finding[]): Entry[] =>
  JSON.parse(gitlab.format(reportOf(findings), plain)) as Entry[]

it('has what GitLab requires of an entry', () => {
  const entries = JSON.parse(gitlab.format(fullReport(), plain)) as Entry[]
  expect(entries).toHaveLength(3)
  expect(entries[0]).toEqual({
    description: '"minimum" is 2, but "maximum" is 1: no value is both.',
    check_name: 'no-contradictory-bounds',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    severity: 'major',
    location: { path: 'schemas/order.schema.json', lines: { begin: 1, end: 1 } },
  })
  expect(entries.map(({ severity }) => severity)).toEqual(['major', 'minor', 'info'])
})

it('has an entry for what was not decided', () => {
  expect(JSON.parse(gitlab.format(undecidedReport(), plain))).toMatchObject([
    { description: 'Not decided: It is too long.', check_name: 'no-exponential-pattern', severity: 'info' },
  ])
})

it('is an empty list if nothing was found', () => {
  expect(gitlab.format(reportOf([]), plain)).toBe('[]\n')
})

it('recognizes a finding that moved or was reworded, and distinguishes two at one location', () => {
  const moved = finding({
    message: 'Said otherwise.',
    location: { ...finding().location, start: { line: 9, column: 1 }, end: { line: 9, column: 2 } },
  })
  const [first] = entriesOf([finding()])
  expect(entriesOf([moved])[0]?.fingerprint).toBe(first?.fingerprint)
  const others = [finding(), finding({ rule: 'other' }), finding({ file: `${folder}/b.json` })]
  const fingerprints = entriesOf([finding(), ...others]).map(({ fingerprint }) => fingerprint)
  expect(new Set(fingerprints).size).toBe(4)
})

it('carries any message', () => {
  fc.assert(
    fc.property(anyText, (message) => {
      expect(entriesOf([finding({ message })])[0]?.description).toBe(message)
    }),
  )
})
