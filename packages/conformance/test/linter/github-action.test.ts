import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { expect, test } from 'vitest'
import { action, actionText } from './support/action.ts'

const errorsIn = (content: string): string[] =>
  parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message)

test("GitHub's own parser reads the action", () => {
  expect(errorsIn(actionText)).toEqual([])
  expect(errorsIn(actionText.replace('using: composite', 'using: composed'))).not.toEqual([])
  expect(
    errorsIn(actionText.replace('    description: How many errors', '    describe: How many errors')),
  ).not.toEqual([])
})

test('it uses no other action, and puts no input into a script', () => {
  const { steps } = action.runs
  expect(steps.map(({ uses }) => uses)).toEqual([undefined])
  expect(steps.filter((step) => step.run.includes('${{'))).toEqual([])
})
