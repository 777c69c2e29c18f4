const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * A text that is JSON, with two blanks an indent and a member a line, as `JSON.stringify` lays it out. Strings and numbers
 * stay as they are written, and a name that stands twice stands twice.
 */
export function formatted(text: string): string {
  let result = ''
  let depth = 0
  let before = ''
  const line = (): string => `\n${'  '.repeat(depth)}`
  for (const [token] of text.matchAll(tokens)) {
    const isClosing = token === '}' || token === ']'
    if (isClosing) depth -= 1
    // Between the brackets of an empty object or list there is nothing.
    if (before === '{' || before === '[' ? !isClosing : isClosing || before === ',') result += line()
    result += token === ':' ? ': ' : token
    if (token === '{' || token === '[') depth += 1
    before = token
  }
  return result
}
