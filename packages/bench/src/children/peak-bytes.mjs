import { readFileSync } from 'node:fs'
import process from 'node:process'

/** How much memory this process has had at most. */
export function peakBytes() {
  try {
    // What the system counts as used begins with what the parent had when it started this process.
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
    return Number(kilobytes) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}
