import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import Ajv04 from 'ajv-draft-04'
import ajvFormats from 'ajv-formats'
import fc from 'fast-check'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { finding, folder, fullReport, plain, reportOf, undecidedReport } from '../../test/sample-report.ts'
import type { Report } from '../engine/report.ts'
import { applyFixes } from '../fix/apply-fixes.ts'
import { rules } from '../rules/index.ts'
import { sarif } from './sarif.ts'

const official = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)
const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false })
ajvFormats.default(ajv)
const isSarif = ajv.compile(JSON.parse(readFileSync(official, 'utf8')) as object)

const text = '{ "minimum": 2, "maximum": 1 }\n{ "minimum": 2, "maximum": 1 }\n'
const sources = new Map([[finding().location.file, '{\n  "minimum": 2,\n  "maximum": 1\n}\n']])

function runOf(report: Report, options = plain): Run {
  const log = JSON.parse(sarif.format(report, options)) as Log
  isSarif(log)
  expect(isSarif.errors).toBeNull()
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  return run
}

const resultsOf = (report: Report, options = plain): Result[] => runOf(report, options).results ?? []

describe('sarif', () => {
  it('is valid against the schema of SARIF 2.1.0', () => {
    expect(resultsOf(fullReport(), { ...plain, sources })).toHaveLength(5)
    expect(resultsOf(reportOf([]))).toEqual([])
  })

  it('documents every rule that was on', () => {
    const { driver } = runOf(fullReport()).tool
    const documented = driver.rules?.filter(({ help }) => help !== undefined) ?? []
    expect(documented.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { id, help, helpUri } of documented) {
      expect(help?.markdown).toContain('**Reported**')
      expect(helpUri).toMatch(new RegExp(`/reference/rules/${id}$`))
    }
  })

  it('names no rule that it does not describe', () => {
    const { tool, results = [] } = runOf(
      reportOf([finding(), finding({ rule: 'syntax' }), finding({ rule: 'unreadable-file' })]),
    )
    const ids = tool.driver.rules?.map(({ id }) => id)
    expect(results.filter(({ ruleId = '' }) => !ids?.includes(ruleId))).toEqual([])
  })

  it('gives locations in UTF-16 code units, and related ones', () => {
    const [error] = resultsOf(fullReport())
    expect(error).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'schemas/order.schema.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 14, endLine: 1, endColumn: 15 },
          },
          logicalLocations: [{ fullyQualifiedName: '/minimum' }],
        },
      ],
      relatedLocations: [{ message: { text: '"maximum" is here.' } }],
    })
    expect(runOf(fullReport())).toMatchObject({
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { uri: 'file:///srv/project/' } },
    })
  })

  it('keeps suppressed findings, by what and why', () => {
    expect(resultsOf(fullReport()).map(({ suppressions }) => suppressions)).toEqual([
      [],
      [],
      [],
      [{ kind: 'inSource', justification: 'Nothing is accepted on purpose' }],
      [{ kind: 'external', justification: 'Nothing is accepted on purpose' }],
    ])
    expect(resultsOf(reportOf([finding()]))[0]).not.toHaveProperty('suppressions')
  })

  it('reports that the run failed if a rule did', () => {
    expect(runOf(reportOf([finding({ rule: 'internal-error' })])).invocations).toEqual([
      { executionSuccessful: false },
    ])
  })

  it('notifies of what was not decided', () => {
    const [invocation] = runOf(undecidedReport()).invocations ?? []
    expect(invocation).toMatchObject({
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'note',
          message: { text: 'Not decided: It is too long.' },
          associatedRule: { id: 'no-exponential-pattern' },
          locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 14 } } }],
        },
      ],
    })
  })

  it('gives the files URIs that lead to them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const file = `${folder}/a${name.replaceAll(/[/\\.\0]/g, '')}/b.json`
        const run = runOf(reportOf([finding({ file })]))
        const { uri = '' } = run.artifacts?.[0]?.location ?? {}
        expect(fileURLToPath(new URL(uri, run.originalUriBaseIds?.['%SRCROOT%']?.uri))).toBe(file)
      }),
    )
  })

  it('carries any message', () => {
    fc.assert(
      fc.property(anyText, (message) => {
        const [result] =
          (JSON.parse(sarif.format(reportOf([finding({ message })]), plain)) as Log).runs[0]?.results ?? []
        expect(result?.message.text).toBe(message)
      }),
    )
  })
})

describe('the fixes of sarif', () => {
  it('replace the text that the fix replaces', () => {
    const [, warning] = resultsOf(fullReport(), { ...plain, sources })
    const found = fullReport().findings.find(({ fix }) => fix?.safe === true)
    const before = sources.get(found?.location.file ?? '') ?? ''
    const { text: after } = applyFixes(before, 'json', found?.fix ? [found.fix] : [])
    expect(after).not.toBe(before)
    expect(apply(before, warning)).toBe(after)
  })

  it('are left out if the text is unknown or no longer that of the finding', () => {
    const [, warning] = resultsOf(fullReport())
    expect(warning).not.toHaveProperty('fixes')
    const [, other] = resultsOf(fullReport(), {
      ...plain,
      sources: new Map([[finding().location.file, text]]),
    })
    expect(other).not.toHaveProperty('fixes')
  })
})

/** Applies the first fix of a result, as an editor would. */
function apply(before: string, result: Result | undefined): string {
  const replacement = result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = replacement?.deletedRegion ?? {}
  const lines = before.split('\n')
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  const inserted = replacement?.insertedContent?.text ?? ''
  return before.slice(0, offset(startLine, startColumn)) + inserted + before.slice(offset(endLine, endColumn))
}
