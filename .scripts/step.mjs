import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** Runs a command whose output belongs on standard error, and says what it did and how long it took. */
export function step(title, command, args) {
  const start = performance.now()
  process.stderr.write(`${title} …\n`)
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (error !== undefined) process.stderr.write(`${error.message}\n`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stderr.write(status === 0 ? `${title}: ${seconds} s\n` : `${title}: failed after ${seconds} s\n`)
  return status === 0
}
