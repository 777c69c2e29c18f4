import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bin, clean, contradictory, project, temporaryFolder, write } from './support/cli.ts'

const parent = temporaryFolder()

/** The command, watching; `next` gives what it prints until it waits again. */
function watching(folder: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [bin, '--watch', '--format', 'json', ...args], { cwd: folder })
  const waits = 'Watching for changes; press Ctrl+C to stop.\n'
  let [stdout, stderr] = ['', '']
  let wake = (): void => {}
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part
    wake()
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
    wake()
  })
  const ended = once(child, 'close')
  return {
    next: async (isIt: (stdout: string, stderr: string) => boolean): Promise<void> => {
      for (;;) {
        if (stderr.includes(waits) && isIt(stdout, stderr)) break
        await new Promise<void>((resolve) => (wake = resolve))
      }
      ;[stdout, stderr] = ['', '']
    },
    stop: async (): Promise<unknown> => {
      child.kill('SIGINT')
      const [code] = (await ended) as [number | null]
      return code
    },
  }
}

const finds = (rule: string) => (stdout: string) => stdout.includes(`"rule": "${rule}"`)
const findsNothing = (stdout: string): boolean => stdout.includes('"findings": []')

test('a change is noticed, also in the configuration and in referenced files; Ctrl-C ends it cleanly', async () => {
  const folder = project(parent, {
    'in/a.schema.json': { $ref: '../b.json#/$defs/x' },
    'b.json': { $defs: { x: clean } },
  })
  const { next, stop } = watching(folder, [
    'in',
    '--rule',
    'resolvable-reference:error',
    '--preset',
    'recommended',
  ])
  await next((stdout) => stdout.includes('"files": 2'))
  write(folder, { 'in/c.schema.json': contradictory })
  await next(finds('no-contradictory-bounds'))
  rmSync(join(folder, 'in/c.schema.json'))
  await next((stdout) => stdout.includes('"files": 2'))
  write(folder, { 'b.json': { $defs: {} } })
  await next(finds('resolvable-reference'))
  write(folder, { 'b.json': { $defs: { x: clean } } })
  await next((stdout) => !finds('resolvable-reference')(stdout))
  expect(await stop()).toBe(0)
})

test('an invalid configuration can be corrected while it watches', async () => {
  const folder = project(parent, { 'a.schema.json': contradictory, 'schema-lint.config.json': { rules: {} } })
  const { next, stop } = watching(folder)
  await next(finds('no-contradictory-bounds'))
  write(folder, { 'schema-lint.config.json': { rule: {} } })
  await next((_stdout, stderr) => stderr.includes('There is no key "rule"'))
  write(folder, { 'schema-lint.config.json': { presets: [], rules: {} } })
  await next(findsNothing)
  expect(await stop()).toBe(0)
})
