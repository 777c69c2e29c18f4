import { PassThrough } from 'node:stream'
import * as core from '@actions/core'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { anyText } from '../../test/any-text.ts'
import { finding, folder, plain, reportOf, undecidedReport } from '../../test/sample-report.ts'
import type { Finding } from '../engine/finding.ts'
import { visible } from '@openpartner/terminal/visible'
import { github } from './github.ts'

const format = (...findings: Finding[]): string => github.format(reportOf(findings), plain)

it('writes one command per line, advice as a notice', () => {
  expect(format(finding(), finding({ severity: 'warning' }), finding({ severity: 'info' }))).toBe(
    ['error', 'warning', 'notice']
      .map(
        (command) =>
          `::${command} title=no-contradictory-bounds,file=schemas/order.schema.json,line=1,endLine=1,col=14,endColumn=15::"minimum" is 2, but "maximum" is 1: no value is both.\n`,
      )
      .join(''),
  )
  expect(format()).toBe('')
})

it('writes what was not decided as a notice', () => {
  expect(github.format(undecidedReport(), plain)).toMatch(
    /^::notice title=no-exponential-pattern,.*::Not decided: It is too long\.\n$/,
  )
})

it("writes what GitHub's own library writes, whatever the text", () => {
  fc.assert(
    fc.property(anyText, anyText, (message, name) => {
      const file = `${folder}/a${name.replaceAll(/[/\\.]/g, '')}.json`
      const { location } = finding()
      const byGitHub = written(() =>
        core.error(visible(message), {
          title: 'no-contradictory-bounds',
          file: visible(file.slice(folder.length + 1)),
          startLine: location.start.line,
          endLine: location.end.line,
          startColumn: location.start.column,
          endColumn: location.end.column,
        }),
      )
      expect(format(finding({ message, file }))).toBe(byGitHub)
    }),
  )
})

it('leaves out the columns of findings over several lines', () => {
  const { location } = finding()
  const line = format(finding({ location: { ...location, end: { line: 3, column: 1 } } }))
  expect(line).toContain('line=1,endLine=3::')
})

function written(write: () => void): string {
  const stream = new PassThrough({ encoding: 'utf8' })
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => stream.write(text))
  try {
    write()
  } finally {
    spy.mockRestore()
  }
  return String(stream.read())
}
