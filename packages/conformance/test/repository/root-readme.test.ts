import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { publicPackages } from '../../src/packages.ts'
import { codeBlocks, runReadmeExamples } from '@openpartner/test-helpers/readme-examples'

const root = new URL('../../../../', import.meta.url)
const readme = new URL('README.md', root)
const text = readFileSync(readme, 'utf8')

test('the TypeScript examples give what their comments say', () => {
  expect(runReadmeExamples(readme, new URL('../../', import.meta.url))).toBe(16)
})

const commands = codeBlocks(text, 'sh').flatMap((block) => block.trim().split('\n'))
const startingWith = (start: string): readonly string[] => commands.filter((line) => line.startsWith(start))
const installs = startingWith('npm install ')
const scripts = startingWith('npm ').filter((line) => !line.startsWith('npm install '))
const calls = startingWith('npx @openpartner/cli ')
const lints = startingWith('npx @openpartner/schema-lint ')
const clones = startingWith('git clone ')
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: object
  published: boolean
}

test('the README asks for nothing but scripts, packages and commands of the project', () => {
  const named = scripts.map((line) => /^npm (?:--prefix openpartner )?(?:run )?([\w:]+)/.exec(line)?.[1])
  expect(named).toEqual(['start', ...(manifest.published ? [] : ['tarballs']), 'start', 'test'])
  for (const name of named) expect(Object.keys(manifest.scripts)).toContain(name)
  const parts = [installs, scripts, calls, lints, clones]
  expect(parts.flat().length).toBe(commands.length)
})

test('what is installed from npm is published', () => {
  const names = installs.flatMap((line) => line.match(/@openpartner\/[\w-]+/g) ?? [])
  const published = publicPackages.map(({ manifest: { name } }) => name)
  expect(names.length).toBeGreaterThan(3)
  expect(published).toEqual(expect.arrayContaining(names))
})

test('version and state are those of the packages', () => {
  const { status, stderr } = spawnSync(process.execPath, ['.scripts/status.mjs', '--check'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('every link leads to something', () => {
  const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target)
  const missing = targets.filter(
    (target) => !target.startsWith('https:') && !existsSync(new URL(target, root)),
  )
  expect(targets.length).toBeGreaterThan(20)
  expect(missing).toEqual([])
})

test.each(calls)('%s', (call) => {
  const request = 'packages/fixtures/create-customer-request/invalid/company-profile-required-missing.json'
  const command = call
    .replace('npx @openpartner/cli', 'node packages/cli/bin/openpartner.js')
    .replace('request.json', request)
  const { status, stdout } = spawnSync(command, { shell: true, cwd: fileURLToPath(root), encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).not.toBe('')
})
