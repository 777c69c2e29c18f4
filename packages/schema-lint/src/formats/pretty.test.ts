import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import picocolors from 'picocolors'
import { widthOf } from '@openpartner/terminal/width'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { finding, folder, fullReport, plain, reportOf, undecidedReport } from '../../test/sample-report.ts'
import { type Config, lint } from '../index.ts'
import { pretty } from './pretty.ts'

const bounds: Config = { presets: [], rules: { 'no-contradictory-bounds': 'on' } }

/** The report about one file. */
function written(text: string, columns = 100): string {
  const name = `${folder}/a.schema.json`
  const report = lint([{ name, text }], bounds)
  return pretty.format(report, { ...plain, columns, sources: new Map([[name, text]]) })
}

describe('pretty', () => {
  it('shows the line of a finding, and its position in it', () => {
    expect(written('{\n  "minimum": 12,\n  "maximum": 1\n}\n')).toBe(
      `a.schema.json

  2:14  error    "minimum" is 12, but "maximum" is 1: no value is both.  no-contradictory-bounds
    2 │   "minimum": 12,
      │              ^^
    3:14: "maximum" is here.

✗ 1 error in 1 file
`,
    )
  })

  it('marks the position below wide characters, tabs and escaped control characters', () => {
    for (const key of ['日本', '👩‍👩‍👧', 'é', '\u202e', 'plain']) {
      const [line = '', mark = ''] = written(`\t{\t"${key}": { }, "minimum": 12, "maximum": 1 }`)
        .split('\n')
        .filter((each) => each.includes('│'))
      expect(widthOf(line.slice(0, line.indexOf('12'))), key).toBe(mark.indexOf('^'))
    }
  })

  it('cuts a long line around the position', () => {
    const long = 'x'.repeat(5000)
    const [line = '', mark = ''] = written(`{ "${long}": {}, "minimum": 12, "maximum": 1, "y": "${long}" }`)
      .split('\n')
      .filter((each) => each.includes('│'))
    expect(line.slice(mark.indexOf('^'))).toMatch(/^12, "maximum": 1, "y": "x+…$/)
    expect(line).toMatch(/│ …x+": \{\}, "minimum": 12/)
    expect(widthOf(line)).toBeLessThanOrEqual(100)
  })

  it('gives each finding one line if there are many', () => {
    const [one] = fullReport().findings
    const sources = new Map([[finding().location.file, '{ "minimum": 2, "maximum": 1 }']])
    const few = pretty.format(reportOf(Array.from({ length: 30 }, () => one ?? finding())), {
      ...plain,
      sources,
    })
    const many = pretty.format(reportOf(Array.from({ length: 31 }, () => one ?? finding())), {
      ...plain,
      sources,
    })
    expect(few.split('│')).toHaveLength(61)
    expect(many).not.toContain('│')
    expect(many.split('\n').filter((line) => line.startsWith('  1:14  error'))).toHaveLength(31)
  })

  it('counts what was found, can be fixed and is suppressed', () => {
    const [summary, fixes] = pretty.format(fullReport(), plain).split('\n').slice(-3)
    expect(summary).toBe('✗ 1 error · 1 warning · 1 info in 1 of 2 files · 2 suppressed')
    expect(fixes).toBe('  1 fixable with --fix, 1 fixable with --fix-unsafe')
  })

  it('reports that nothing was found', () => {
    expect(pretty.format(reportOf([], { files: ['a.json', 'b.json'] }), plain)).toBe(
      '✓ No findings in 2 files\n',
    )
  })

  it('says how much was skipped, and is not green if that is most', () => {
    const text = (skipped: number): string =>
      pretty.format({ ...reportOf([], { files: ['a.json'] }), skipped }, plain)
    expect(text(1)).toBe('✓ No findings in 1 file · 1 skipped\n')
    expect(text(2911)).toBe('! No findings in 1 file · 2,911 skipped\n')
  })

  it('reports what was not decided', () => {
    expect(pretty.format(undecidedReport(), plain)).toBe(`✓ No findings in 1 file
  1 check not decided:
    schemas/order.schema.json:1:14  It is too long.  no-exponential-pattern
`)
    const many = reportOf([], {
      undecided: Array.from({ length: 12 }, () => undecidedReport().undecided).flat(),
    })
    expect(pretty.format(many, plain)).toMatch(/ {4}and 2 others\.\n$/)
  })

  it('shows a finding of a file that was not linted, such as the configuration', () => {
    const report = reportOf([finding({ file: `${folder}/schema-lint.config.json` })], { files: [] })
    expect(pretty.format(report, plain)).toMatch(/^schema-lint\.config\.json\n/)
  })

  it('is the same text without its colors', () => {
    const colored = pretty.format(fullReport(), { ...plain, colors: picocolors.createColors(true) })
    expect(colored).not.toBe(pretty.format(fullReport(), plain))
    expect(stripVTControlCharacters(colored)).toBe(pretty.format(fullReport(), plain))
  })

  it('prevents texts of a schema from moving the cursor, and stays within the columns', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 60, max: 200 }), (message, key, columns) => {
        const text = `{ ${JSON.stringify(key)}: 1, "a": "${key.replaceAll('\n', ' ')}", "minimum": 12 }`
        const { location } = finding()
        const found = finding({
          message: message.slice(0, 30),
          location: { ...location, start: { line: 1, column: 4 }, end: { line: 1, column: 9 } },
        })
        const sources = new Map([[location.file, text]])
        const output = pretty.format(reportOf([found]), { ...plain, columns, sources })
        expect(output).not.toMatch(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
        for (const line of output.split('\n').filter((each) => each.includes('│'))) {
          expect(widthOf(line)).toBeLessThanOrEqual(columns)
        }
      }),
    )
  })
})
