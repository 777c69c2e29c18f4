import { type AST, visitRegExpAST } from '@eslint-community/regexpp'
import { unicodeTree } from '../parse-pattern.ts'

/** A pattern that matches what another does, whatever the case of its ASCII letters; undefined where that is not easy. */
export function eitherCase(text: string): string | undefined {
  const tree = unicodeTree(text)
  if (tree === undefined) return undefined
  const changes: { readonly node: AST.Node; readonly to: string }[] = []
  let easy = true
  visitRegExpAST(tree, {
    onCharacterEnter(node) {
      if (node.parent.type === 'CharacterClassRange') return
      const other = otherCase(node.raw)
      const isEscaped = node.raw.length > 1 && otherCase(String.fromCodePoint(node.value)) !== undefined
      if (node.value > 0x7f || isEscaped) easy = false
      if (other === undefined) return
      changes.push({
        node,
        to: node.parent.type === 'CharacterClass' ? node.raw + other : `[${node.raw}${other}]`,
      })
    },
    onCharacterClassRangeEnter(node) {
      const { min, max, raw } = node
      const [from, to] = [otherCase(min.raw), otherCase(max.raw)]
      const isLetters = from !== undefined && to !== undefined && isUpper(min.raw) === isUpper(max.raw)
      if (isLetters) changes.push({ node, to: `${raw}${from}-${to}` })
      else if (/[A-Za-z]/.test(lettersBetween(min.value, max.value)) || max.value > 0x7f) easy = false
    },
    onCharacterSetEnter({ kind }) {
      if (kind === 'property') easy = false
    },
    onBackreferenceEnter() {
      easy = false
    },
  })
  if (!easy) return undefined
  return changes
    .toSorted((one, other) => other.node.start - one.node.start)
    .reduce((left, { node, to }) => left.slice(0, node.start) + to + left.slice(node.end), text)
}

function otherCase(character: string): string | undefined {
  if (!/^[A-Za-z]$/.test(character)) return undefined
  return isUpper(character) ? character.toLowerCase() : character.toUpperCase()
}

function isUpper(character: string): boolean {
  return character === character.toUpperCase()
}

function lettersBetween(min: number, max: number): string {
  return String.fromCharCode(
    ...Array.from({ length: Math.max(0, Math.min(max, 0x7f) - min + 1) }, (_, index) => min + index),
  )
}
