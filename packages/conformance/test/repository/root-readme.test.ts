import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { codeBlocks, runReadmeExamples } from '@openpartner/test-helpers/readme-examples'

const root = new URL('../../../../', import.meta.url)
const readme = new URL('README.md', root)
const text = readFileSync(readme, 'utf8')

test('the TypeScript examples give what their comments say', () => {
  expect(runReadmeExamples(readme, new URL('../../', import.meta.url))).toBe(16)
})

const commands = codeBlocks(text, 'sh').flatMap((block) => block.trim().split('\n'))
const scripts = commands.filter((line) => line.startsWith('npm '))
const calls = commands.filter((line) => line.startsWith('npx @openpartner/cli '))
const lints = commands.filter((line) => line.startsWith('npx @openpartner/schema-lint '))

test('the two commands are scripts of the project, and nothing else is asked of a newcomer', () => {
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: object }
  expect(scripts).toEqual(['npm start', 'npm test'])
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test']))
  expect(scripts.length + calls.length + lints.length).toBe(commands.length)
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
