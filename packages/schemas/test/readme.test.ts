import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))

// Runs in plain Node against `dist` and `generated`, by the package's own name: what a user who pastes it would get.
test('the README example gives what its comments say', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const example = /```ts\n([^]*?)```/.exec(readme)?.[1] ?? ''
  const claims = example.match(/^.+ \/\/ → .+$/gm) ?? []
  expect(claims).toHaveLength(5)

  const asserting = example.replaceAll(/^(.+) \/\/ → (.+)$/gm, 'assert.deepStrictEqual($1, $2)')
  const program = `import assert from 'node:assert'\n${asserting}\nconsole.log('done')`
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    stdio: 'pipe',
  })
  expect(output.toString()).toBe('done\n')
})
