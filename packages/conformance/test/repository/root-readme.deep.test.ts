import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { codeBlocks } from '@openpartner/test-helpers/readme-examples'
import { expect, test } from 'vitest'
import { repository } from '../../src/packages.ts'

const commands = codeBlocks(readFileSync(`${repository}README.md`, 'utf8'), 'sh').flatMap((block) =>
  block.trim().split('\n'),
)
const lints = commands.filter((line) => line.startsWith('npx @openpartner/schema-lint '))

test.each(lints)('%s', (lint) => {
  const command = lint.replace('npx @openpartner/schema-lint', 'node packages/schema-lint/bin/schema-lint.js')
  const { status, stdout } = spawnSync(command, { shell: true, cwd: repository, encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/✓ No \w+ in \d+ files/) })
})
