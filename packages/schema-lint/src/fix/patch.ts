import type { Edit } from '../engine/finding.ts'

/** An edit that names what it changes by a path. */
export type PathEdit = Exclude<Edit, { op: 'text' }>

/** A part of a text, by offsets in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/** What a part of a text becomes. */
export type Patch = Span & { readonly text: string }

/** Turns edits into patches of the one text that it was made for. */
export type Editor = {
  /** Undefined where the edit leads nowhere. */
  readonly patchesOf: (edit: PathEdit) => readonly Patch[] | undefined
}

/** A text with all patches, which do not overlap; of those at one offset, insertions come first. */
export function patched(text: string, patches: readonly Patch[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text: by } of patches.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(from, start) + by
    from = end
  }
  return result + text.slice(from)
}

/** What differs between two texts: from the first code unit that does to the last. */
export function difference(before: string, after: string): Patch {
  const max = Math.min(before.length, after.length)
  let start = 0
  while (start < max && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < max - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) }
}

/** Parts of a text that are taken; what touches them from outside is not in the way. */
export class Taken {
  /** Last ones first: fixes are applied from the end, so that new ones go to the end of the list. */
  readonly #spans: Span[] = []

  /** Takes all of the spans, or none if one of them overlaps with what is taken, or with another of them. */
  take(spans: readonly Span[]): boolean {
    const added: Span[] = []
    for (const span of spans) {
      const at = this.#spans.findLastIndex(({ start }) => start > span.start) + 1
      if (!this.#isFree(span, at)) {
        for (const each of added) this.#spans.splice(this.#spans.lastIndexOf(each), 1)
        return false
      }
      this.#spans.splice(at, 0, span)
      added.push(span)
    }
    return true
  }

  /** @param at where in the list the span belongs */
  #isFree(span: Span, at: number): boolean {
    const after = this.#spans[at - 1]
    if (after !== undefined && overlap(span, after)) return false
    for (let index = at; index < this.#spans.length; index += 1) {
      const before = this.#spans[index] as Span
      if (overlap(span, before)) return false
      // Nothing that starts before this one can reach beyond it.
      if (before.end > before.start) return true
    }
    return true
  }
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
