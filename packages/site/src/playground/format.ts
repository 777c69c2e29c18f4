const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * Valid JSON, indented by two blanks with one member per line, as `JSON.stringify` lays it out. Strings and numbers stay as
 * they are written, and a repeated name stays repeated.
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
