import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { repository } from '../../src/packages.ts'

const files = ['package.json', 'README.md', 'packages/validators/package.json', '.scripts']

/** A copy of what the script reads and writes, and the script in it. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'status-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of files) cpSync(join(repository, file), join(folder, file), { recursive: true })
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const run = (...options: readonly string[]) =>
    spawnSync(process.execPath, ['.scripts/status.mjs', ...options], { cwd: folder, encoding: 'utf8' })
  return { run, text }
}

const { version } = JSON.parse(readFileSync(join(repository, files[2] as string), 'utf8')) as {
  version: string
}

test('a release turns the sentence about npm over', () => {
  const { run, text } = copy()
  expect(run('--published').status).toBe(0)
  expect(JSON.parse(text('package.json'))).toMatchObject({ published: true })
  expect(text('README.md')).toContain(`**Status: ${version}, on npm.**`)
  expect(text('README.md')).not.toContain('.tarballs')
  const [before, after] = [readFileSync(`${repository}README.md`, 'utf8'), text('README.md')].map(
    (readme) => readme.split('<!-- #region installation -->')[0],
  )
  expect(after).toBe(before)
  const once = text('README.md')
  expect(run().status).toBe(0)
  expect(text('README.md')).toBe(once)
  expect(run('--check').status).toBe(0)
})

test('an option that is not known is refused, and nothing is written', () => {
  const { run, text } = copy()
  const { status, stderr } = run('--publish')
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('usage: npm run status'),
  })
  expect(text('README.md')).toBe(readFileSync(`${repository}README.md`, 'utf8'))
})
