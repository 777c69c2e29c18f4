import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/openpartner-stand-in.js', import.meta.url))

export type Running = {
  readonly child: ChildProcess
  readonly address: string
  readonly stderr: () => string
  /** Sends a signal and gives the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Calls the stand-in; gives status and body. */
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: object,
  ) => Promise<[number, unknown]>
}

/** The command as a user starts it, as soon as it has printed its address. */
export async function serving(...args: string[]): Promise<Running> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env
  const child = spawn(process.execPath, [bin, '--port', '0', ...args], { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  let [stdout, stderr] = ['', '']
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdout.setEncoding('utf8')
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: string) => {
      stdout += text
      if (stdout.endsWith('\n')) resolve()
    })
    child.on('close', () => reject(new Error(`ended before it listened: ${stderr}`)))
  })
  const address = stdout.trim()
  return {
    child,
    address,
    stderr: () => stderr,
    stop: async (signal = 'SIGTERM') => {
      const closed = once(child, 'close')
      child.kill(signal)
      const [code] = (await closed) as [number | null]
      return code
    },
    call: async (method, path, body, headers = {}) => {
      const response = await fetch(address + path, {
        method,
        headers: { Authorization: 'Bearer test-token', 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return [response.status, text === '' ? undefined : (JSON.parse(text) as unknown)]
    },
  }
}
