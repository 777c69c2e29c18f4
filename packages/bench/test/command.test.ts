import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    encoding: 'utf8',
  })

test('an unknown suite is an error that lists the known ones', () => {
  const { status, stdout, stderr } = bench('--', '--only', 'nonsense')
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^There is no suite "nonsense"\. There are: check, /)
})

test('the options are explained', () => {
  const { status, stdout } = bench('--help')
  expect(status).toBe(0)
  expect(stdout).toMatch(/--only.*\n(?:.*\n)*.*--quick/)
})
