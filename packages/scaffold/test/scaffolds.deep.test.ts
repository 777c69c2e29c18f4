import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyRepository } from './copy.ts'
import { examples } from './examples.ts'

let copy: ReturnType<typeof copyRepository>

/** @returns what it printed, if it failed */
function run(...command: string[]): string {
  const { status, stdout, stderr } = spawnSync('npx', ['--no', ...command], {
    cwd: copy.folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  return status === 0 ? '' : `${stdout}${stderr}`
}

beforeAll(() => {
  copy = copyRepository()
  const options = { cwd: copy.folder, encoding: 'utf8' } as const
  spawnSync('git', ['init', '--quiet'], options)
  const { status, stdout } = spawnSync('pnpm', ['install', '--offline', '--frozen-lockfile'], options)
  if (status !== 0) throw new Error(`The packages of the copy cannot be installed:\n${stdout}`)
})
afterAll(() => copy.remove())

test.each(Object.entries(examples))('writes a %s', (kind, parameters) => {
  expect(run('pnpm', 'new', kind, ...parameters)).toBe('')
})

/** The packages that a new thing changes, and their tests that read it. */
const tested = {
  schemas: [],
  registration: ['published-numbers', 'generated-files'],
  messages: [],
  validators: ['fixtures', 'budgets', 'build'],
  'schema-lint': ['src/rules/rules', 'src/rules/presets', 'src/rules/design/no-to-do', 'generated-files'],
}

test('everything is generated, builds and compiles', () => {
  const filters = Object.keys(tested).map((name) => `--filter=@openpartner/${name}`)
  const tasks = ['generate', 'build', 'typecheck']
  expect(run('turbo', 'run', ...tasks, ...filters, '--output-logs=errors-only')).toBe('')
})

test.each(Object.entries(tested))('the tests of packages/%s pass', (name, files) => {
  expect(run('vitest', 'run', '--reporter=dot', '--root', `packages/${name}`, ...files)).toBe('')
})
