import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeBlocks, runReadmeExamples } from '@openpartner/test-helpers/readme-examples'
import { checkConfig } from '../src/cli/commands/lint/config/check-config.ts'
import { bin, contradictory, project, temporaryFolder } from './cli/support/cli.ts'

const parent = temporaryFolder()
const readme = new URL('../README.md', import.meta.url)
const text = readFileSync(readme, 'utf8')
const lines = codeBlocks(text, 'sh')
  .flatMap((block) => block.trim().split('\n'))
  .filter((line) => line.startsWith('schema-lint'))

mkdirSync(join(parent, 'bin'))
symlinkSync(bin, join(parent, 'bin/schema-lint'))
const folder = project(parent, { 'schemas/age.schema.json': contradictory })

test('there are examples', () => {
  expect(lines.length).toBeGreaterThan(4)
})

test.each(lines)('%s', (line) => {
  const [command = '', promise = ''] = line.split('#').map((part) => part.trim())
  const path = `${join(parent, 'bin')}:${process.env.PATH}`
  const env = { ...process.env, PATH: path, NO_COLOR: '1' }
  const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env })
  expect([`exit ${status}`, ...stdout.split('\n').map((printed) => `→ ${printed}`)]).toContain(promise)
})

test('the examples of the API', () => {
  expect(runReadmeExamples(readme, new URL('../', import.meta.url))).toBe(3)
})

test('the configuration in the README is valid', () => {
  const [shown = ''] = codeBlocks(text, 'json')
  expect(checkConfig(JSON.parse(shown), { file: 'README.md' })).toMatchObject({ presets: ['strict'] })
})
