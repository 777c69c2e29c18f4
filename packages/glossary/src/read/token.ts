/** A name or a sentence in a file. */
export interface Token {
  kind: 'name' | 'prose'
  line: number
  text: string
  /** Set on what only the readers of the source see. */
  comment?: true
}

/** Finds the line of an offset. */
export function lineCounter(source: string): (offset: number) => number {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** The lines of a text as prose, of which the first is at `line`. */
export const proseLines = (text: string, line: number): Token[] =>
  text.split('\n').map((part, index) => ({ kind: 'prose', line: line + index, text: part }))
