const maxOthers: i32 = 1024

/** Four numbers for each line that is not known to be valid: where it begins and ends, its number, what `verdictOf` returned. */
const others: usize = memory.data(16384, 16)

let lines: i32 = 0
let valid: i32 = 0
let next: i32 = 0

export function othersAddress(): usize {
  return others
}

export function lineCount(): i32 {
  return lines
}

export function validCount(): i32 {
  return valid
}

export function nextLine(): i32 {
  return next
}

/** The address behind all else in memory. */
export function inputAddress(): usize {
  return __heap_base
}

/** 1 for valid, -1 for unsure, -2 for invalid. */
function verdictOf(end: i32, to: i32): i32 {
  if (end < 0) return end
  if (end > to) return -1
  for (let i: i32 = end; i < to; i += 1) {
    const c: i32 = <i32>load<u8>(i)
    if (c !== 32 && c !== 9 && c !== 10 && c !== 13) return -2
  }
  return 1
}

export function checkText(resource: i32, from: i32, to: i32): i32 {
  setLimit(to)
  return verdictOf(scan(resource, from), to)
}

/** Scans lines until the end, which is behind a line feed, or until there are enough others; returns how many those are. */
export function scanLines(resource: i32, from: i32, to: i32): i32 {
  let start: i32 = from
  let count: i32 = 0
  lines = 0
  valid = 0
  setLimit(0)
  while (start < to && count < maxOthers) {
    const end: i32 = scan(resource, start)
    if (end > 0 && <i32>load<u8>(end) === 10) {
      valid += 1
      start = end + 1
    } else {
      const lineEnd: i32 = lineFeedFrom(start)
      const verdict: i32 = verdictOf(end, lineEnd)
      if (verdict === 1) valid += 1
      else {
        const entry: usize = others + (count << 4)
        store<i32>(entry, start)
        store<i32>(entry, lineEnd, 4)
        store<i32>(entry, lines, 8)
        store<i32>(entry, verdict, 12)
        count += 1
      }
      start = lineEnd + 1
    }
    lines += 1
  }
  next = start
  return count
}
