/**
 * Adds a line to the lines that are `like` it, in the order of what the first group of `like` matches.
 * @throws where a file has no such line: its layout is not what the scaffold knows
 */
export function insertInOrder(text: string, added: string, like: RegExp): string {
  const lines = text.split('\n')
  const keyOf = (line: string): string | undefined => like.exec(line)?.[1]
  const key = keyOf(added)
  if (key === undefined) throw new Error(`${added} is not like ${like}.`)
  const known = lines.flatMap((line, index) => {
    const its = keyOf(line)
    return its === undefined ? [] : [{ its, index }]
  })
  if (known.length === 0) throw new Error(`No line is like ${like}.`)
  const following = known.find(({ its }) => its > key)
  lines.splice(following?.index ?? (known.at(-1)?.index ?? 0) + 1, 0, added)
  return lines.join('\n')
}

/** @throws where the pattern matches nothing: the layout of the file is not what the scaffold knows */
export function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`Nothing matches ${pattern}.`)
  return text.replace(pattern, replacement)
}
