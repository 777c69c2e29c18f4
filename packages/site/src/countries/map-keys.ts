/** A country on the map: the center of its outline. */
export type MapPoint = { readonly x: number; readonly y: number }

const directions: Readonly<Record<string, MapPoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The point that a key leads to: the nearest one in its direction, where sideways counts double. */
export function neighbor<Point extends MapPoint>(
  points: readonly Point[],
  from: Point,
  key: string,
): Point | undefined {
  if (key === 'Home') return points[0]
  if (key === 'End') return points.at(-1)
  const direction = directions[key]
  if (direction === undefined) return undefined
  let nearest: Point | undefined
  let distanceOfNearest = Infinity
  for (const point of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y]
    const along = dx * direction.x + dy * direction.y
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    const distance = along + 2 * aside
    // Within 45 degrees to both sides; otherwise a key could lead back and forth between two countries.
    if (along > 0 && aside <= along && distance < distanceOfNearest) {
      nearest = point
      distanceOfNearest = distance
    }
  }
  return nearest
}
