import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, project } from '../../cli/support/cli.ts'

/** Runs the command, or reports that it did not end: status null. */
export function lint(folder: string, args: readonly string[]) {
  const options = { cwd: folder, encoding: 'utf8', timeout: 300_000, killSignal: 'SIGKILL' } as const
  return spawnSync(process.execPath, [bin, 'a.schema.json', ...args], options)
}

/** A project with a folder and a pipe that nobody writes to. */
export function folderWith(parent: string, files: Record<string, unknown>): string {
  const folder = project(parent, { 'a.schema.json': {}, ...files })
  mkdirSync(join(folder, 'folder'))
  spawnSync('mkfifo', [join(folder, 'pipe')])
  return folder
}

const others = {
  'a device without end': '/dev/zero',
  'a device that is full': '/dev/full',
  'a pipe that nobody writes to': 'pipe',
  'a folder': 'folder',
}

const options = {
  configuration: (file: string) => ['--config', file],
  baseline: (file: string) => ['--baseline', file],
  'baseline to write': (file: string) => ['--baseline', file, '--update-baseline'],
  cache: (file: string) => ['--cache', '--cache-location', file],
}

const cases = Object.entries(others).flatMap(([other, file], row) =>
  Object.entries(options).map(([what, args], column) => ({
    other,
    what,
    args: args(file),
    few: row === column,
  })),
)

/** Each kind of file and each option once in every test run, and the other pairs in the long one. */
export const pairs = { few: cases.filter(({ few }) => few), others: cases.filter(({ few }) => !few) }

// Each of them was read without end, waited for a writer, or ended as an internal error.
export function describeIrregularFiles(parent: string, some: typeof cases): void {
  describe.skipIf(process.platform === 'win32')('where a regular file is expected', () => {
    test.each(some)('$other is refused as $what', ({ args }) => {
      const { status, stderr } = lint(folderWith(parent, {}), args)
      expect(stderr).toMatch(/^The \w+ \S+ is not a regular file\.$/m)
      expect(status).toBe(2)
    })
  })
}
