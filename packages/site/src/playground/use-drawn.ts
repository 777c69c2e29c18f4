import { onScopeDispose, type Ref, shallowRef, watch } from 'vue'

/** How many rows are drawn at once: more than there is room for. */
const first = 20

/** The typing has paused if no key follows within so many milliseconds. */
const pause = 150

type Options<Row> = {
  /** In their order; an id stands for the same row in the next list. */
  readonly rows: () => readonly Row[]
  /** Whether two versions of a row look the same. */
  readonly isSame: (one: Row, other: Row) => boolean
  /** Whether a row has to be drawn at once. */
  readonly isWanted: (row: Row) => boolean
}

/**
 * The rows to draw of a long list that changes with every key. At once those change that are in view, and some new ones
 * come; everything else stays as it was until the typing pauses. A row that looks the same is not drawn again.
 */
export function useDrawn<Row extends { readonly id: string }>({ rows, isSame, isWanted }: Options<Row>) {
  const drawn: Ref<readonly Row[]> = shallowRef([])
  const far = new Set<string>()
  const ids = new WeakMap<Element, string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  // A page that is rendered on a server has none.
  const observer =
    typeof IntersectionObserver === 'undefined' ? undefined : new IntersectionObserver(noteViews)

  function noteViews(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const id = ids.get(target) ?? ''
      if (isIntersecting) far.delete(id)
      else far.add(id)
    }
  }

  /** Draws the rows, of which some may wait. */
  function draw(canWait: boolean): void {
    const before = new Map(drawn.value.map((row) => [row.id, row]))
    let room = canWait ? first : Number.POSITIVE_INFINITY
    const next = rows().flatMap((row) => {
      const old = before.get(row.id)
      if (old !== undefined) return (canWait && far.has(row.id)) || isSame(old, row) ? old : row
      room -= 1
      return room >= 0 || isWanted(row) ? row : []
    })
    const isChanged = next.length !== drawn.value.length || next.some((row, at) => row !== drawn.value[at])
    if (isChanged) drawn.value = next
  }

  function drawSoon(): void {
    clearTimeout(timer)
    draw(true)
    timer = setTimeout(draw, pause, false)
  }

  watch(rows, drawSoon, { immediate: true })
  onScopeDispose(() => {
    clearTimeout(timer)
    observer?.disconnect()
  })

  /** Notes whether a row is in view, until the returned function is called. */
  function follow(element: Element, id: string): () => void {
    ids.set(element, id)
    observer?.observe(element)
    return () => {
      observer?.unobserve(element)
      far.delete(id)
    }
  }

  return { drawn, follow }
}
