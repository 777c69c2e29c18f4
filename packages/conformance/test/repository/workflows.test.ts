import { readdirSync, readFileSync } from 'node:fs'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { repository } from '../../src/packages.ts'

const folder = `${repository}.github/workflows/`
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }))

const { scripts } = JSON.parse(readFileSync(`${repository}package.json`, 'utf8')) as {
  scripts: Record<string, string>
}

test.each(workflows)('GitHub can read $name', ({ name, text }) => {
  const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
})

test.each(workflows)('$name asks for no permission for all its jobs beyond reading', ({ text }) => {
  const { permissions } = parse(text) as { permissions: Record<string, string> }
  expect([{}, { contents: 'read' }]).toContainEqual(permissions)
})

test.each(workflows)('the actions of $name are named by commit and version', ({ text }) => {
  const uses = text.match(/uses: .*/g) ?? []
  expect(uses.length).toBeGreaterThan(0)
  for (const use of uses) expect(use).toMatch(/^uses: (\.\/.*|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
})

test.each(workflows)('$name runs scripts that there are', ({ text }) => {
  const commands = [...text.matchAll(/run: npm (?:run )?([\w:]+)/g)].map(([, script = '']) => script)
  expect(commands.length).toBeGreaterThan(0)
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands))
})
