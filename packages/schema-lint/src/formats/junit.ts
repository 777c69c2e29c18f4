import Builder from 'fast-xml-builder'
import { byFile } from '../engine/by-file.ts'
import type { Finding } from '../engine/finding.ts'
import type { SuppressedFinding } from '../engine/report.ts'
import { visible } from '@openpartner/terminal/visible'
import { filesOf } from './files-of.ts'
import type { Formatter } from './formatter.ts'
import { shownPath } from './shown-path.ts'

type Element = Readonly<Record<string, unknown>>

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
})

/**
 * A JUnit report, as Jenkins reads it: a suite for each file, a case for each finding. Errors and warnings are
 * failures,
 * advice is the output of a successful case, and suppressed findings are skipped.
 */
export const junit: Formatter = {
  name: 'junit',
  format: (report, { folder }) => {
    const [found, suppressed] = [byFile(report.findings), byFile(report.suppressed)]
    const suites = filesOf(report).map((file) =>
      suite(visible(shownPath(file, folder)), found.get(file) ?? [], suppressed.get(file) ?? []),
    )
    const sum = (key: string): number => suites.reduce((total, each) => total + Number(each[key]), 0)
    return builder.build({
      '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
      testsuites: {
        '@name': 'schema-lint',
        '@tests': sum('@tests'),
        '@failures': sum('@failures'),
        '@errors': 0,
        testsuite: suites,
      },
    })
  },
}

function suite(
  path: string,
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[],
): Element {
  const cases = [
    ...findings.map((finding) => ({ ...caseOf(finding, path), ...outcome(finding, path) })),
    ...suppressed.map((finding) => ({ ...caseOf(finding, path), skipped: reasonOf(finding) })),
  ]
  return {
    '@name': path,
    '@tests': Math.max(1, cases.length),
    '@failures': findings.filter(({ severity }) => severity !== 'info').length,
    '@errors': 0,
    '@skipped': suppressed.length,
    testcase: cases.length > 0 ? cases : [{ '@name': 'schema-lint', '@classname': path }],
  }
}

function caseOf({ rule, location }: Finding, path: string): Element {
  return { '@name': `${rule} (${location.start.line}:${location.start.column})`, '@classname': path }
}

function outcome({ severity, message, location }: Finding, path: string): Element {
  const sentence = visible(message)
  const text = `${path}:${location.start.line}:${location.start.column} ${severity}: ${sentence}`
  if (severity === 'info') return { 'system-out': text }
  return { failure: { '@type': severity, '@message': sentence, '#text': text } }
}

function reasonOf({ suppression, message }: SuppressedFinding): string {
  return visible(`${message} Suppressed by ${suppression.by}: ${suppression.reason}`)
}
