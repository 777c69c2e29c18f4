import { diffChars } from 'diff'
import type * as Yaml from 'yaml'
import type { Patch } from '../patch.ts'
import type { YamlText } from './yaml-text.ts'

/** Longer texts are written anew: comparing them takes too long. */
const maxLength = 20_000

/**
 * The patches that change a text on several lines where it differs, so that it keeps its lines; undefined for a text on
 * one line, and if it cannot be told where the text is.
 */
export function alignedText(
  { text }: YamlText,
  node: Yaml.Scalar,
  before: string,
  after: string,
): readonly Patch[] | undefined {
  const [start, end] = node.range ?? [0, 0]
  const source = text.slice(start, end)
  if (!source.trimEnd().includes('\n') || before.length > maxLength) return undefined
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
  const offsets = offsetsOf(before, text, isBlock ? start + source.indexOf('\n') : start, end)
  if (offsets === undefined) return undefined
  const patches: Patch[] = []
  let at = 0
  for (const { added, removed, value } of diffChars(before, after)) {
    if (!added && !removed) at += value.length
    else if (/\s/.test(value) || (!isBlock && /["'\\#:]/.test(value))) return undefined
    else if (added) patches.push(insertion(offsets, at, value))
    else {
      for (let index = 0; index < value.length; index += 1) {
        const offset = offsets[at + index] as number
        patches.push({ start: offset, end: offset + 1, text: '' })
      }
      at += value.length
    }
  }
  return patches
}

function insertion(offsets: readonly number[], at: number, text: string): Patch {
  const offset = at === 0 ? (offsets[0] ?? 0) : (offsets[at - 1] as number) + 1
  return { start: offset, end: offset, text }
}

/** Where each code unit of a text is in its source, whose line breaks and indentation are spaces like others. */
function offsetsOf(value: string, text: string, start: number, end: number): readonly number[] | undefined {
  const offsets: number[] = []
  let offset = start
  for (const character of value.split('')) {
    if (/\s/.test(character)) {
      offsets.push(offset)
      continue
    }
    while (offset < end && text[offset] !== character) {
      if (!/[\s"']/.test(text[offset] as string)) return undefined
      offset += 1
    }
    if (offset >= end) return undefined
    offsets.push(offset)
    offset += 1
  }
  return offsets
}
