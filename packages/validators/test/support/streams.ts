/** Everything that is handed out. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

/** A stream that makes a chunk only when one is asked for, and tells how many it has made. */
export function streamOf<Chunk>(
  chunks: readonly Chunk[],
  { made, canceled }: { made?: (count: number) => void; canceled?: (reason: unknown) => void } = {},
): ReadableStream<Chunk> {
  let at = 0
  return new ReadableStream<Chunk>(
    {
      pull: (controller) => {
        if (at === chunks.length) return controller.close()
        controller.enqueue(chunks[at] as Chunk)
        at += 1
        made?.(at)
      },
      cancel: (reason) => canceled?.(reason),
    },
    { highWaterMark: 0 },
  )
}

/** The bytes in pieces, cut at these offsets. */
export function everyCut(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b)
  return at.slice(1).map((end, index) => bytes.slice(at[index], end))
}
