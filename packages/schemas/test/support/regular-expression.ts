/** The part of regular expressions that the schemas use, read into a tree whose leaves are sets of characters. */
export type Node =
  | { readonly kind: 'set'; readonly characters: ReadonlySet<string> }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }

/** Stands for every character beyond ASCII: the expressions either name ASCII characters or exclude them. */
const beyond = '\u{10FFFF}'
const everything = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), beyond]

/** Reads an expression of literals, classes, `(?:…)` and quantifiers; throws on anything less portable. */
export function parse(expression: string): Node {
  let at = 0
  const result = sequence()
  if (at < expression.length) throw new Error(`Not portable: ${expression.slice(at)}`)
  return result

  function sequence(): Node {
    const nodes: Node[] = []
    while (at < expression.length && expression[at] !== ')') nodes.push(repeated(atom()))
    return { kind: 'sequence', nodes }
  }

  function atom(): Node {
    if (expression.startsWith('(?:', at)) {
      at += 3
      const inner = sequence()
      take(')')
      return inner
    }
    if (expression[at] === '[') return characterClass()
    return { kind: 'set', characters: new Set([character('.*+?(){}|^$[]')]) }
  }

  function characterClass(): Node {
    take('[')
    const negated = expression[at] === '^'
    if (negated) at += 1
    const characters = new Set<string>()
    while (expression[at] !== ']') {
      const first = character('[]')
      const isRange = expression[at] === '-' && expression[at + 1] !== ']'
      if (isRange) at += 1
      const last = isRange ? character('[]') : first
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1)
        characters.add(String.fromCharCode(code))
    }
    take(']')
    return {
      kind: 'set',
      characters: negated ? new Set(everything.filter((one) => !characters.has(one))) : characters,
    }
  }

  /** One character; only blanks and the dot may be escaped, because the rest differs between engines. */
  function character(special: string): string {
    const escaped = /^\\([tnr.])/.exec(expression.slice(at))?.[1]
    at += escaped === undefined ? 1 : 2
    if (escaped !== undefined) return { t: '\t', n: '\n', r: '\r', '.': '.' }[escaped] ?? ''
    const literal = expression[at - 1] ?? ''
    if (literal === '' || literal === '\\' || special.includes(literal))
      throw new Error(`Not portable: ${literal} at ${at}`)
    return literal
  }

  function repeated(node: Node): Node {
    const quantifier = /^(?:[*+?]|\{(\d+)(,(\d+))?\})/.exec(expression.slice(at))
    if (quantifier === null) return node
    at += quantifier[0].length
    const [sign, low, range, high] = quantifier
    if (low !== undefined)
      return { kind: 'repeat', node, min: Number(low), max: Number(range === undefined ? low : high) }
    return {
      kind: 'repeat',
      node,
      min: sign === '+' ? 1 : 0,
      max: sign === '?' ? 1 : Number.POSITIVE_INFINITY,
    }
  }

  function take(expected: string): void {
    if (expression[at] !== expected) throw new Error(`Expected ${expected} at ${at}`)
    at += 1
  }
}

export const isOptional = (node: Node): boolean => {
  if (node.kind === 'set') return false
  return node.kind === 'repeat' ? node.min === 0 || isOptional(node.node) : node.nodes.every(isOptional)
}

/** Whether a node matches texts of a bounded length only. */
export const isBounded = (node: Node): boolean => {
  if (node.kind === 'set') return true
  return node.kind === 'repeat'
    ? node.max < Number.POSITIVE_INFINITY && isBounded(node.node)
    : node.nodes.every(isBounded)
}

/** The characters that a text matched by the node may begin with. */
export function firstOf(node: Node): Set<string> {
  if (node.kind === 'set') return new Set(node.characters)
  if (node.kind === 'repeat') return firstOf(node.node)
  const first = new Set<string>()
  for (const part of node.nodes) {
    for (const character of firstOf(part)) first.add(character)
    if (!isOptional(part)) break
  }
  return first
}
