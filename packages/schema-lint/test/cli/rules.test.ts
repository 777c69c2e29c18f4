import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { presetNames } from '../../src/engine/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { bin, contradictory, lintIn, project, temporaryFolder } from './support/cli.ts'

const parent = temporaryFolder()
const ids = rules.map(({ id }) => id)

test('the rules, as a table, as JSON and as Markdown', async () => {
  const table = await lintIn(parent, ['rules'])
  const rows = table.stdout.trimEnd().split('\n')
  expect(rows.slice(1).map((row) => row.split(' ')[0])).toEqual(ids)
  expect(rows.find((row) => row.startsWith('no-contradictory-bounds '))).toMatch(
    / contradiction +error +recommended$/,
  )
  const json = await lintIn(parent, ['rules', '--format', 'json'])
  expect((JSON.parse(json.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(ids)
  const markdown = await lintIn(parent, ['rules', '--format', 'markdown'])
  expect(
    markdown.stdout
      .split('\n')
      .slice(2)
      .filter(Boolean)
      .map((row) => row.split(' ')[1]),
  ).toEqual(ids)
})

test.each(presetNames)('the rules of %s are those that it turns on', async (preset) => {
  const { stdout } = await lintIn(parent, ['rules', '--format', 'json', '--preset', preset])
  const folder = project(parent, { 'a.schema.json': contradictory })
  const sarif = await lintIn(folder, ['--preset', preset, '--format', 'sarif'])
  type Sarif = { runs: [{ tool: { driver: { rules: { id: string }[] } } }] }
  const on = (JSON.parse(sarif.stdout) as Sarif).runs[0].tool.driver.rules.map(({ id }) => id)
  const listed = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)
  expect(on.filter((id) => ids.includes(id)).toSorted()).toEqual(listed.toSorted())
})

test('every rule can be explained', async () => {
  for (const { id, documentation } of rules) {
    const { code, stdout } = await lintIn(parent, ['explain', id])
    expect(code).toBe(0)
    expect(stdout.split(/\s+/).join(' '), id).toContain(documentation.summary.split(/\s+/).join(' '))
    expect(stdout, id).toContain('  → ')
    expect(stdout, id).toContain(documentation.link)
  }
})

test('examples are colored on a terminal', async () => {
  const { stdout } = await lintIn(parent, ['explain', 'no-contradictory-bounds'], { isTTY: true })
  expect(stdout).toContain('\u001b[36m"minimum"\u001b[39m: \u001b[33m10\u001b[39m')
  expect((await lintIn(parent, ['explain', 'syntax'])).stdout).toContain('one JSON or YAML document')
})

test('a reader that goes away ends the command quietly', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_each, at) => [`s${at}.schema.json`, contradictory]),
  )
  const child = spawn(process.execPath, [bin, '--format', 'json'], { cwd: project(parent, files) })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part))
  child.stdout.destroy()
  const [code] = (await once(child, 'close')) as [number]
  expect(code).toBe(141)
  expect(stderr).not.toContain('Error')
})

test('the binary ends with the code of the run', () => {
  const folder = project(parent, { 'a.schema.json': contradictory })
  const { status, stdout } = spawnSync(process.execPath, [bin], { cwd: folder, encoding: 'utf8' })
  expect(stdout).toContain('1 error in 1 file')
  expect(status).toBe(1)
})
