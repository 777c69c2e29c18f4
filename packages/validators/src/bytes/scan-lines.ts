import { createCheckBytes, verdictOf } from './check-bytes.ts'
import type { Scan } from './scan.ts'
import type { ScanLines } from './scanner.ts'
import { setLimit } from './white-space.ts'
import { margin, windowOf } from './window.ts'

/** Scans line after line: where a valid line ends is where the next one begins. */
export function createScanLines(scan: Scan): ScanLines {
  const checkBytes = createCheckBytes(scan)
  return (bytes, from, until, onLine) => {
    const to = Math.min(until, bytes.length)
    const { b, d } = windowOf(bytes)
    // Behind the last line feed that is far enough from the end, each line is copied.
    const last = Math.min(to - 1, bytes.length - margin)
    const safe = last < 0 ? 0 : bytes.lastIndexOf(10, last) + 1
    let lines = 0
    let valid = 0
    let start = from
    while (start < safe) {
      setLimit(0)
      const end = scan(b, d, start)
      if (end > 0 && b[end] === 10) {
        valid += 1
        start = end + 1
      } else {
        const lineEnd = bytes.indexOf(10, start)
        const verdict = verdictOf(b, end, lineEnd)
        if (verdict === 'valid') valid += 1
        else onLine(start, lineEnd, verdict, lines)
        start = lineEnd + 1
      }
      lines += 1
    }
    while (start < to) {
      const found = bytes.indexOf(10, start)
      const lineEnd = found < 0 || found > to ? to : found
      const verdict = checkBytes(bytes, start, lineEnd)
      if (verdict === 'valid') valid += 1
      else onLine(start, lineEnd, verdict, lines)
      start = lineEnd + 1
      lines += 1
    }
    return { lines, valid }
  }
}
