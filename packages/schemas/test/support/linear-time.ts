import { firstOf, isBounded, isOptional, type Node } from './regular-expression.ts'

type Rest = { readonly first: ReadonlySet<string>; readonly bounded: boolean }

/**
 * Why a backtracking engine may need more than linear time; nothing if it cannot. Two conditions, for what repeats without
 * bound: (1) the next character decides whether to go round again, or what follows is of bounded length; (2) a group that
 * repeats begins or ends with one character that nothing else in it matches, so that a text splits into rounds in one way.
 * Whatever repeats within a bound adds a constant factor.
 */
export function superlinearReasons(node: Node, rest: Rest = { first: new Set(), bounded: true }): string[] {
  if (node.kind === 'set') return []
  if (node.kind === 'sequence') {
    return node.nodes.flatMap((part, index) =>
      superlinearReasons(part, restAfter(node.nodes.slice(index + 1), rest)),
    )
  }
  const round = firstOf(node.node)
  const again: Rest = {
    first: new Set([...round, ...rest.first]),
    bounded: node.max < Infinity && rest.bounded,
  }
  const inner = superlinearReasons(node.node, node.max > 1 ? again : rest)
  if (node.max < Number.POSITIVE_INFINITY) return inner
  const decided = [...round].every((character) => !rest.first.has(character))
  return [
    ...inner,
    ...(decided || (rest.bounded && node.node.kind === 'sequence')
      ? []
      : ['what follows a repetition may be part of it']),
    ...(node.node.kind === 'set' || isDelimited(node.node)
      ? []
      : ['a repeated group has no delimiter of its own']),
  ]
}

function restAfter(nodes: readonly Node[], rest: Rest): Rest {
  const whole: Node = { kind: 'sequence', nodes }
  const first = firstOf(whole)
  return {
    first: isOptional(whole) ? new Set([...first, ...rest.first]) : first,
    bounded: isBounded(whole) && rest.bounded,
  }
}

function isDelimited(group: Node): boolean {
  const nodes = group.kind === 'sequence' ? group.nodes : []
  return [nodes.at(0), nodes.at(-1)].some((delimiter) => {
    if (delimiter?.kind !== 'set' || delimiter.characters.size !== 1) return false
    const others = nodes.filter((node) => node !== delimiter).flatMap((node) => [...charactersOf(node)])
    return others.every((character) => !delimiter.characters.has(character))
  })
}

const charactersOf = (node: Node): ReadonlySet<string> => {
  if (node.kind === 'set') return node.characters
  return node.kind === 'repeat'
    ? charactersOf(node.node)
    : new Set(node.nodes.flatMap((part) => [...charactersOf(part)]))
}
