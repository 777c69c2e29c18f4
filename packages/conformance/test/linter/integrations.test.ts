import { readFileSync } from 'node:fs'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { codeBlocks } from '@openpartner/test-helpers/readme-examples'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../../src/packages.ts'
import { action } from './support/action.ts'

const page = readFileSync(`${repository}packages/schema-lint/INTEGRATIONS.md`, 'utf8')
const [workflow = '', gitlab = '', preCommit = ''] = codeBlocks(page, 'yaml')

test("the documented workflow is one that GitHub's own parser reads, with inputs that the action has", () => {
  const { context, value } = parseWorkflow(
    { name: 'workflow.yml', content: `on: push\n${workflow}` },
    new NoOperationTraceWriter(),
  )
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  expect(value).toBeDefined()
  const { jobs } = parse(workflow) as { jobs: { lint: { steps: { with?: object }[] } } }
  const inputs = jobs.lint.steps.flatMap((step) => Object.keys(step.with ?? {}))
  expect(inputs.filter((input) => !(input in action.inputs))).toEqual([])
  expect(page).toContain(`Inputs: ${listOf(action.inputs)}; outputs: ${listOf(action.outputs)}.`)
})

test('the documented hook exists', () => {
  const { repos } = parse(preCommit) as { repos: { hooks: { id: string }[] }[] }
  expect(repos[0]?.hooks).toEqual([{ id: 'schema-lint' }])
})

test('the documented job gives GitLab the file that it writes', () => {
  type Job = { script: string; artifacts: { reports: { codequality: string } } }
  const { lint } = parse(gitlab) as { lint: Job }
  expect(lint.script).toContain(`--output gitlab=${lint.artifacts.reports.codequality}`)
})

function listOf(keys: object): string {
  return Object.keys(keys)
    .map((key) => `\`${key}\``)
    .join(', ')
}
