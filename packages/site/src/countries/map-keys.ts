/** A country on the map: the middle of its shape. */
export type Place = { readonly x: number; readonly y: number }

const directions: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The place that a key leads to from another: the nearest one in its direction, where sideways counts double. */
export function neighbour<Any extends Place>(
  places: readonly Any[],
  from: Any,
  key: string,
): Any | undefined {
  if (key === 'Home') return places[0]
  if (key === 'End') return places.at(-1)
  const direction = directions[key]
  if (direction === undefined) return undefined
  let nearest: Any | undefined
  let least = Infinity
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y]
    const along = dx * direction.x + dy * direction.y
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    const distance = along + 2 * aside
    // Within a right angle to both sides; otherwise a key could lead back and forth between two countries.
    if (along > 0 && aside <= along && distance < least) {
      nearest = place
      least = distance
    }
  }
  return nearest
}
