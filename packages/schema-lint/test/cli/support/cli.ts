import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, type TestContext } from 'vitest'
import { run } from '../../../src/cli/run.ts'
import { skipBecause } from '@openpartner/test-helpers/skip-because'

export const bin = fileURLToPath(new URL('../../../bin/schema-lint.js', import.meta.url))

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** A temporary folder for a test file, removed at its end. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'schema-lint-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files below a folder, values other than strings as JSON, and returns the folder. */
export function write(folder: string, files: Readonly<Record<string, unknown>>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    const plain = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(path, plain ? content : `${JSON.stringify(content, null, 2)}\n`)
  }
  return folder
}

/** A new folder with these files, in its own repository. */
export function project(parent: string, files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(parent, 'project-'))
  mkdirSync(join(folder, '.git'))
  return write(folder, files)
}

/** A run within this process, from a folder. */
export async function lintIn(
  folder: string,
  args: readonly string[],
  {
    stdin = '',
    isTTY = false,
    env = {},
  }: { stdin?: string; isTTY?: boolean; env?: Record<string, string> } = {},
): Promise<Ended> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    const stdout = Object.assign(new PassThrough({ highWaterMark: 1 << 26 }), { isTTY, columns: 100 })
    const stderr = Object.assign(new PassThrough({ highWaterMark: 1 << 26 }), { isTTY })
    const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env })
    return { code, stdout: await text(stdout.end()), stderr: await text(stderr.end()) }
  } finally {
    process.chdir(before)
  }
}

/** Runs the binary as a user's shell does. */
export function spawnIn(
  folder: string,
  args: readonly string[],
  node: readonly string[] = [],
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env
    const child = spawn(process.execPath, [...node, bin, ...args], { cwd: folder, env })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (part: string) => (output.stdout += part))
    child.stderr.setEncoding('utf8').on('data', (part: string) => (output.stderr += part))
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }))
    child.stdin.end()
  })
}

const becomeNobody = 'process.seteuid(65534)'

/** Skips a test if permissions apply to no available user. */
export function needPermissions(context: TestContext): void {
  if (process.getuid?.() !== 0) return
  if (spawnSync(process.execPath, ['--eval', becomeNobody]).status === 0) return
  skipBecause(context, 'the superuser may do anything, and can become nobody else in this namespace')
}

/** The same as a user who is subject to permissions: the superuser, which containers run as, may read and write anything. */
export async function spawnUnprivileged(folder: string, args: readonly string[]): Promise<Ended> {
  if (process.getuid?.() !== 0) return spawnIn(folder, args)
  chmodSync(dirname(folder), 0o755)
  // Files are written beside what they replace.
  chmodSync(folder, 0o777)
  return spawnIn(folder, args, ['--import', `data:text/javascript,${becomeNobody}`])
}

type Found = { readonly rule: string; readonly location: { readonly file: string; readonly pointer: string } }

/** What a run finds, as `file#pointer rule`. */
export async function findingsIn(folder: string, args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await lintIn(folder, [...args, '--format', 'json'])
  if (stdout === '') throw new Error(stderr)
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Found[] }
  return findings.map(({ rule, location }) => `${location.file}#${location.pointer} ${rule}`)
}

/** A schema with one error, and one without. */
export const contradictory = { type: 'integer', minimum: 10, maximum: 1 }
export const clean = { type: 'integer', minimum: 1, maximum: 10 }
