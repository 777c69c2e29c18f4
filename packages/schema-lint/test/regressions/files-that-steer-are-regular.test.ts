import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, temporaryFolder } from '../cli/support/cli.ts'
import { describeIrregularFiles, folderWith, lint, pairs } from './support/describe-irregular-files.ts'

const parent = temporaryFolder()

describeIrregularFiles(parent, pairs.few)

describe.skipIf(process.platform === 'win32')('where a regular file is expected', () => {
  test.each(['schema-lint.config.json', '.schema-lintignore'])('a folder is refused as %s', (name) => {
    const folder = folderWith(parent, {})
    mkdirSync(join(folder, name))
    const { status, stderr } = lint(folder, [])
    expect(stderr).toMatch(/is not a regular file\.$/m)
    expect(status).toBe(2)
  })

  test.each([
    ['configuration', ['--config', 'self.json']],
    ['baseline', ['--baseline', 'self.json']],
    ['root', ['--root', 'self.json']],
  ])('a link to itself is refused as %s', (_what, args) => {
    const folder = folderWith(parent, {})
    symlinkSync('self.json', join(folder, 'self.json'))
    const { status, stderr } = lint(folder, args)
    expect(stderr).toContain('self.json')
    expect(stderr).not.toContain('internal error')
    expect(status).toBe(2)
  })

  test('a reference to a pipe waits for nobody', () => {
    const { status, stdout } = lint(folderWith(parent, { 'a.schema.json': { $ref: 'pipe' } }), [])
    expect(status).toBe(1)
    expect(stdout).toContain('pipe')
  })

  test('schemas can still come from a pipe', () => {
    const { status, stdout } = spawnSync(
      'bash',
      [
        '-c',
        `'${process.execPath}' '${bin}' <(echo '{"type":"strin"}') /dev/stdin --format ndjson <<< '{"type":1}'`,
      ],
      { encoding: 'utf8' },
    )
    expect(status).toBe(1)
    expect(stdout).toContain('/dev/fd/')
    expect(stdout).toContain('stdin')
  })
})
