import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { loadFixtures } from '@openpartner/fixtures'
import { resources } from '@openpartner/schemas'
import { codeBlocks } from '@openpartner/test-helpers/readme-examples'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/pack.ts'
import { repository } from '../../src/packages.ts'
import { skipTest } from '../../src/skip-test.ts'
import { exportedLines, fileOf } from './support/exported-lines.ts'
import { clusterIn, openpartner, programs, python, sparkMissing } from './support/spark.ts'
import { type DeadLetter, type Group, groupsIn, rowOf, rowsIn, type Tables } from './support/spark-tables.ts'

type Results = { readonly partitions: number; readonly tables: Readonly<Record<string, Tables>> }
type Answer = readonly [verdict: string, issues: readonly (readonly [code: string, pointer: string])[]]

const missing = sparkMissing()
beforeEach((context) => skipTest(context, missing))

const example = `${repository}docs/examples/spark`
const pythonExample = `${repository}docs/examples/python`
const schemas = `${repository}packages/schemas/generated`
const modules = ['with_command.py', 'with_schema.py', 'validate_customers.py']
const readme = readFileSync(`${example}/README.md`, 'utf8')

const { folder } = temporaryFolder()
const inCluster = clusterIn(folder)
const none: Tables = { dead: [], summary: [], issues: [] }

describe('the job', () => {
  const files: Readonly<Record<string, readonly Buffer[]>> = {
    'customers.ndjson': exportedLines(1000),
    'more.ndjson.gz': exportedLines(100),
  }
  let results: Results = { partitions: 0, tables: {} }
  const tablesOf = (name: string): Tables => results.tables[name] ?? none

  beforeAll(() => {
    if (missing !== undefined) return
    for (const name of ['export', 'marks']) mkdirSync(`${folder}/${name}`)
    for (const [name, lines] of Object.entries(files)) {
      const content = fileOf(lines)
      writeFileSync(`${folder}/export/${name}`, name.endsWith('.gz') ? gzipSync(content) : content)
    }
    for (const name of modules) copyFileSync(`${example}/${name}`, `${folder}/${name}`)
    copyFileSync(`${pythonExample}/issue_codes.py`, `${folder}/issue_codes.py`)
    const [submit = ''] = codeBlocks(readme, 'sh')
    inCluster(submit.replace(' out ', ' out/undisturbed '))
    const program = `${programs}/lose_executors.py export out ${openpartner} ${schemas} marks`
    results = JSON.parse(inCluster(`${python} ${program} ${modules.join(' ')} issue_codes.py`)) as Results
  })

  test('undisturbed, it writes what the command writes in one process', () => {
    run(openpartner, ['validate', 'export', '--invalid', 'dead', '--summary', 'summary'], folder)
    const lines = readFileSync(`${folder}/dead`, 'utf8').trimEnd().split('\n')
    const totals = JSON.parse(readFileSync(`${folder}/summary`, 'utf8')) as { byPointer: readonly Group[] }
    const rows = lines.map((line) => rowOf(JSON.parse(line) as DeadLetter, files))
    const { dead, summary, issues } = tablesOf('undisturbed')
    expect(rowsIn(dead, true)).toEqual(rowsIn(rows, true))
    expect(summary).toEqual([expect.objectContaining({ unreadable: expect.any(Number) })])
    expect(totals).toMatchObject(summary[0] ?? {})
    expect(groupsIn(issues)).toEqual(groupsIn(totals.byPointer))
  })

  test.each(['command', 'schema'])('by the %s, an executor is lost with what it has done', (way) => {
    const marks = readdirSync(`${folder}/marks`).filter((name) => name.startsWith(way))
    expect(marks).toContain(`${way}-killed`)
    const begun = marks.flatMap((name) => readdirSync(`${folder}/marks/${name}`))
    // Two partitions were complete and one was not: these are validated again.
    expect(begun.length).toBeGreaterThanOrEqual(results.partitions + 3)
  })

  test.each(['command', 'schema'])('by the %s, with a lost executor, the tables are the same', (way) => {
    const undisturbed = tablesOf('undisturbed')
    const { dead, summary, issues } = tablesOf(way)
    const sentences = way === 'command'
    expect(rowsIn(dead, sentences)).toEqual(rowsIn(undisturbed.dead, sentences))
    expect(summary).toEqual(undisturbed.summary)
    expect(groupsIn(issues)).toEqual(groupsIn(undisturbed.issues))
  })
})

test('both ways agree on the fixtures of every resource', () => {
  const lines = Object.fromEntries(
    resources.map(({ name }) => {
      const { valid, invalid, asSent } = loadFixtures(name)
      return [name, [...valid, ...invalid, ...asSent].map(({ value }) => JSON.stringify(value))]
    }),
  )
  const program = `${programs}/both_ways.py ${openpartner} ${schemas} ${example} ${pythonExample}`
  const answers = JSON.parse(inCluster(`${python} ${program}`, JSON.stringify(lines))) as Record<
    string,
    Answer[][]
  >
  const plain = ([verdict, issues]: Answer): string =>
    [verdict, ...issues.map(([code, pointer]) => `${code} ${pointer}`).toSorted()].join('\n')
  const byCommand = Object.entries(answers).map(([name, [first = []]]) => [name, first.map(plain)])
  const bySchema = Object.entries(answers).map(([name, [, second = []]]) => [name, second.map(plain)])
  expect(bySchema).toEqual(byCommand)
  expect(byCommand.map(([name, of]) => [name, of?.length])).toEqual(
    Object.entries(lines).map(([name, of]) => [name, of.length]),
  )
})

test('the README shows the module that it names', () => {
  const [shown] = codeBlocks(readme, 'python')
  expect(shown).toBe(`# with_command.py\n\n${readFileSync(`${example}/with_command.py`, 'utf8')}`)
})
