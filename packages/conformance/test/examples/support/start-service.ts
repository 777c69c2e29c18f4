import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export type Service = { readonly url: string; readonly close: () => void }

/** Starts a service by `npm start`, as its README says, and waits for the address that it prints. */
export async function startService(folder: string, variables: Record<string, string>): Promise<Service> {
  const started = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm starts a shell that starts the service: all of them end together.
    detached: true,
  })
  const close = (): void => {
    if (started.pid !== undefined && started.exitCode === null) process.kill(-started.pid)
  }
  let errors = ''
  started.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  for await (const line of createInterface(started.stdout)) {
    const url = /^(http:\/\/localhost:\d+)\/customers/.exec(line)?.[1]
    if (url !== undefined) return { url, close }
  }
  throw new Error(`The service ended: ${errors}`)
}
