import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
export const bin = join(packageFolder, 'bin/openpartner.js')
export const sample = join(packageFolder, 'samples/customers.json')

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

type Options = {
  readonly stdin?: string | Buffer
  readonly cwd?: string
  readonly env?: Record<string, string>
  readonly node?: readonly string[]
}

/** Runs the binary as a user's shell does. */
export function openpartner(args: readonly string[], options: Options = {}): Promise<Ended> {
  const { stdin = '', cwd = packageFolder, env = {}, node = [] } = options
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env
    const child = spawn(process.execPath, [...node, bin, ...args], { cwd, env: { ...inherited, ...env } })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }))
    // A command that refuses its arguments doesn't wait for its input.
    child.stdin.on('error', () => {}).end(stdin)
  })
}

/** A folder of this test file's own, and a way to put files there. */
export function temporaryFolder(): {
  readonly folder: string
  readonly file: (name: string, content: string | Buffer) => string
} {
  const folder = mkdtempSync(join(tmpdir(), 'openpartner-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
  }
}
