import { performance } from 'node:perf_hooks'

/**
 * Milliseconds of processor time, so that other processes of a busy machine do not count, while garbage collection does.
 * Windows counts it in steps that are too long.
 */
export function clock(): number {
  if (process.platform === 'win32') return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
