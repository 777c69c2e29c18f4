import type { CheckBytes, ScanLines, Verdict } from './scanner.ts'

/** What the module exports; see `build/bytes/assembly/lines.as`. */
export type Exports = {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => unknown }
  readonly inputAddress: () => number
  readonly othersAddress: () => number
  readonly lineCount: () => number
  readonly validCount: () => number
  readonly nextLine: () => number
  readonly checkText: (resource: number, from: number, to: number) => number
  readonly scanLines: (resource: number, from: number, to: number) => number
}

/** Bytes that are copied at once: what fits a processor's cache. */
const windowBytes = 256 * 1024

/** Longer lines are left to the ordinary parser. */
const longest = 16 * 1024 * 1024

/** What scanners may read behind the text. */
const margin = 128

const pageBytes = 65_536

const verdictOf = (result: number): Verdict => (result === 1 ? 'valid' : result === -2 ? 'invalid' : 'unsure')

/** The functions of one resource in an instance of the module. */
export function wasmScanner(
  exports: Exports,
  resource: number,
): { readonly checkBytes: CheckBytes; readonly scanLines: ScanLines } {
  const input = exports.inputAddress()
  let memory = new Uint8Array(exports.memory.buffer)
  let others = new Int32Array(exports.memory.buffer, exports.othersAddress())

  /** Copies bytes into the module, and a line feed behind them. */
  const load = (bytes: Uint8Array): void => {
    const needed = input + bytes.length + margin
    if (needed > exports.memory.buffer.byteLength)
      exports.memory.grow(Math.ceil((needed - exports.memory.buffer.byteLength) / pageBytes))
    if (memory.buffer !== exports.memory.buffer) {
      memory = new Uint8Array(exports.memory.buffer)
      others = new Int32Array(exports.memory.buffer, exports.othersAddress())
    }
    memory.set(bytes, input)
    memory[input + bytes.length] = 10
  }

  const checkBytes: CheckBytes = (bytes, from, to) => {
    if (!(from >= 0 && to <= bytes.length && to > from && to - from <= longest)) return 'unsure'
    load(bytes.subarray(from, to))
    return verdictOf(exports.checkText(resource, input, input + to - from))
  }

  /** Scans lines that are in the module, and tells of the others afterwards: whoever is told may scan something else. */
  const scanLoaded = (
    length: number,
    told: (from: number, to: number, line: number, result: number) => void,
  ) => {
    const found: number[] = []
    let [lines, valid] = [0, 0]
    for (let start = input; start < input + length; start = exports.nextLine()) {
      const count = exports.scanLines(resource, start, input + length)
      for (let index = 0; index < count * 4; index += 4) {
        const [from = 0, to = 0, line = 0, result = 0] = others.subarray(index, index + 4)
        found.push(from - input, to - input, lines + line, result)
      }
      lines += exports.lineCount()
      valid += exports.validCount()
    }
    for (let index = 0; index < found.length; index += 4) {
      const [from = 0, to = 0, line = 0, result = 0] = found.slice(index, index + 4)
      told(from, to, line, result)
    }
    return { lines, valid }
  }

  const scanLines: ScanLines = (bytes, from, until, onLine) => {
    const to = Math.min(until, bytes.length)
    let [lines, valid] = [0, 0]
    for (let start = from; start < to; ) {
      const end = windowEnd(bytes, start, to)
      if (end - start > longest) {
        const lineEnd = bytes[end - 1] === 10 ? end - 1 : end
        onLine(start, lineEnd, 'unsure', lines)
        lines += 1
      } else {
        load(bytes.subarray(start, end))
        const [windowStart, firstLine] = [start, lines]
        const result = scanLoaded(end - start, (first, last, line, verdict) =>
          onLine(windowStart + first, windowStart + last, verdictOf(verdict) as 'unsure', firstLine + line),
        )
        lines += result.lines
        valid += result.valid
      }
      start = end
    }
    return { lines, valid }
  }

  return { checkBytes, scanLines }
}

/** The index behind the last line that fits a window, or behind the first line if that is longer. */
function windowEnd(bytes: Uint8Array, start: number, to: number): number {
  if (to - start <= windowBytes) return to
  const last = bytes.lastIndexOf(10, start + windowBytes - 1)
  if (last >= start) return last + 1
  const first = bytes.indexOf(10, start)
  return first < 0 || first >= to ? to : first + 1
}
