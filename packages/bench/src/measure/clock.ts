import { performance } from 'node:perf_hooks'

/**
 * Milliseconds of processor time, so that other processes of a busy machine do not count, while garbage collection does.
 * So does compiling in the background, which is why everything is warmed up first. Windows counts in steps too long.
 */
export function clock(): number {
  if (process.platform === 'win32') return performance.now()
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
