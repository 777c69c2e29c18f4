import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { codeBlocks } from '@openpartner/test-helpers/readme-examples'
import { formatNames } from '../src/formats/index.ts'
import { github } from '../src/formats/github.ts'
import { fullReport, plain } from './sample-report.ts'

type Pattern = { readonly regexp: string } & Readonly<Record<string, number>>
type Matcher = { readonly pattern: readonly Pattern[] }

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

const { problemMatcher } = JSON.parse(read('problem-matcher.json')) as { problemMatcher: Matcher[] }
const pattern = problemMatcher[0]?.pattern[0]

test('every annotation is matched, with its location', () => {
  const { regexp = '', ...groups } = pattern ?? {}
  const annotations = github
    .format(fullReport(), plain)
    .trimEnd()
    .split('\n')
    .map((line) => new RegExp(regexp).exec(line))
    .map((match) => Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match?.[group]])))
  const annotation = {
    code: 'no-contradictory-bounds',
    file: 'schemas/order.schema.json',
    column: '14',
    endColumn: '15',
    message: '"minimum" is 2, but "maximum" is 1: no value is both.',
  }
  expect(annotations).toEqual([
    { ...annotation, severity: 'error', line: '1', endLine: '1' },
    { ...annotation, severity: 'warning', line: '2', endLine: '2' },
    { ...annotation, severity: 'notice', line: '3', endLine: '3' },
  ])
})

test('the task in the documentation has the same matcher', () => {
  const [block = ''] = codeBlocks(read('INTEGRATIONS.md'), 'json')
  const { tasks } = JSON.parse(block) as { tasks: { problemMatcher: Matcher }[] }
  expect(tasks[0]?.problemMatcher).toEqual(problemMatcher[0])
})

test('the documentation names every format', () => {
  const [table = ''] = read('INTEGRATIONS.md').split('\nSeveral')
  const names = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => cell.split(', '))
  expect(names.slice(1).toSorted()).toEqual(formatNames.map((name) => `\`${name}\``).toSorted())
})
