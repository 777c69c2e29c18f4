const candidates = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof candidates)[number]

type Layout = {
  readonly delimiter: Delimiter
  /** Bytes of the line `sep=;`, which Excel writes and reads; 0 without one. */
  readonly skipped: number
}

/** What separates the cells, by the first lines of a table. */
export function layoutOf(head: string): Layout {
  const named = /^"?sep=([,;\t|])"?\r?(?:\n|$)/i.exec(head)
  if (named !== null) return { delimiter: named[1] as Delimiter, skipped: named[0].length }
  const [first = '', second = ''] = linesOf(head)
  const counted = candidates
    .map((delimiter) => ({
      delimiter,
      inFirst: countOf(first, delimiter),
      inSecond: countOf(second, delimiter),
    }))
    .filter(({ inFirst }) => inFirst > 0)
    .map(({ delimiter, inFirst, inSecond }) => ({ delimiter, inFirst, isSame: inFirst === inSecond }))
    .toSorted((one, other) => Number(other.isSame) - Number(one.isSame) || other.inFirst - one.inFirst)
  return { delimiter: counted[0]?.delimiter ?? ',', skipped: 0 }
}

/** The first two lines; a line feed inside quotation marks ends none. */
function linesOf(head: string): string[] {
  const lines: string[] = []
  let quoted = false
  let from = 0
  for (let index = 0; index < head.length && lines.length < 2; index += 1) {
    if (head[index] === '"') quoted = !quoted
    else if (head[index] === '\n' && !quoted) {
      lines.push(head.slice(from, index))
      from = index + 1
    }
  }
  return lines.length < 2 ? [...lines, head.slice(from)] : lines
}

/** How often a delimiter is outside of quotation marks. */
const countOf = (line: string, delimiter: string): number =>
  line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1
