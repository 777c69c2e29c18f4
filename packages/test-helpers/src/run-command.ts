import { spawn } from 'node:child_process'

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type RunOptions = {
  readonly stdin?: string | Buffer
  readonly cwd?: string
  readonly env?: Record<string, string>
  /** Options of Node itself. */
  readonly node?: readonly string[]
}

/** Runs the script of a command as a user's shell does, without colors. */
export function runCommand(
  script: string,
  args: readonly string[],
  { stdin = '', cwd, env = {}, node = [] }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env
    const options = { env: { ...inherited, ...env }, ...(cwd !== undefined && { cwd }) }
    const child = spawn(process.execPath, [...node, script, ...args], options)
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }))
    // A command that refuses its arguments does not wait for its input.
    child.stdin.on('error', () => {}).end(stdin)
  })
}
