import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { codeBlocks } from '@openpartner/test-helpers/readme-examples'
import { temporaryFolder } from '@openpartner/test-helpers/temporary-folder'
import { bin } from './support/cli.ts'

const { folder } = temporaryFolder()
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8')
const lines = codeBlocks(readme, 'sh')
  .flatMap((block) => block.trim().split('\n'))
  .filter((line) => line.startsWith('openpartner'))

mkdirSync(join(folder, 'bin'))
symlinkSync(bin, join(folder, 'bin/openpartner'))

test('there are examples', () => {
  expect(lines.length).toBeGreaterThan(4)
})

test.each(lines)('%s', (line) => {
  const [command = '', promise = ''] = line.split('#').map((part) => part.trim())
  const path = `${join(folder, 'bin')}:${process.env.PATH}`
  const env = { ...process.env, PATH: path, NO_COLOR: '1' }
  const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: packageFolder, encoding: 'utf8', env })
  expect([`exit ${status}`, ...stdout.split('\n').map((printed) => `→ ${printed}`)]).toContain(promise)
})
