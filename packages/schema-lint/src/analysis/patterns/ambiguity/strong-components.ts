import type { Position } from './automaton.ts'

/** The positions that can be reached from each other, in groups: those that are repeated. R. Tarjan, “Depth-first search and linear graph algorithms” (1972). */
export function strongComponents(positions: readonly Position[]): readonly ReadonlySet<Position>[] {
  const components: Set<Position>[] = []
  const order = new Map<Position, number>()
  const low = new Map<Position, number>()
  const open: Position[] = []
  const isOpen = new Set<Position>()
  const lower = (position: Position, to: number): void =>
    void low.set(position, Math.min(low.get(position) ?? to, to))
  const enter = (position: Position): { position: Position; next: Iterator<Position> } => {
    order.set(position, order.size)
    low.set(position, order.size - 1)
    open.push(position)
    isOpen.add(position)
    return { position, next: position.next.keys() }
  }
  for (const start of positions) {
    if (order.has(start)) continue
    const visits = [enter(start)]
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { position, next } = visit
      const step = next.next()
      if (step.done !== true) {
        if (!order.has(step.value)) visits.push(enter(step.value))
        else if (isOpen.has(step.value)) lower(position, order.get(step.value) ?? 0)
        continue
      }
      visits.pop()
      const outer = visits.at(-1)
      if (outer) lower(outer.position, low.get(position) ?? 0)
      if (low.get(position) !== order.get(position)) continue
      const component = new Set(open.splice(open.indexOf(position)))
      for (const each of component) isOpen.delete(each)
      if (component.size > 1 || position.next.has(position)) components.push(component)
    }
  }
  return components
}
