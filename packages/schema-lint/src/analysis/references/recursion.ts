import type { Resolve } from '../../schema/registry.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { stringOf, type Subschema } from '../../schema/subschema.ts'

type Visit = {
  readonly schema: Subschema
  readonly next: Iterator<Subschema>
  readonly index: number
  low: number
}

const known = new WeakMap<SchemaDocument, ReadonlyMap<Subschema, number>>()

/** Whether each of two schemas of a document can be reached from the other, through keywords and references. */
export function areRecursive(one: Subschema, other: Subschema, resolve: Resolve): boolean {
  const { document } = one
  const circles = known.get(document) ?? circlesOf(document, resolve)
  known.set(document, circles)
  return one !== other && circles.get(one) !== undefined && circles.get(one) === circles.get(other)
}

/** Numbers for the strongly connected schemas: R. Tarjan, “Depth-first search and linear graph algorithms” (1972). */
function circlesOf(document: SchemaDocument, resolve: Resolve): ReadonlyMap<Subschema, number> {
  const circles = new Map<Subschema, number>()
  const indexes = new Map<Subschema, number>()
  const open: Subschema[] = []
  for (const start of document.subschemas) {
    if (indexes.has(start)) continue
    const visits: Visit[] = []
    const enter = (schema: Subschema): void => {
      const index = indexes.size
      indexes.set(schema, index)
      open.push(schema)
      visits.push({ schema, index, low: index, next: neighborsOf(schema, resolve)[Symbol.iterator]() })
    }
    enter(start)
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const step = visit.next.next()
      if (step.done !== true) {
        const index = indexes.get(step.value)
        if (index === undefined) enter(step.value)
        else if (!circles.has(step.value)) visit.low = Math.min(visit.low, index)
        continue
      }
      visits.pop()
      const outer = visits.at(-1)
      if (outer) outer.low = Math.min(outer.low, visit.low)
      if (visit.low === visit.index) close(visit.schema, visit.index, open, circles)
    }
  }
  return circles
}

function close(root: Subschema, number: number, open: Subschema[], circles: Map<Subschema, number>): void {
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    circles.set(schema, number)
    if (schema === root) return
  }
}

function neighborsOf(schema: Subschema, resolve: Resolve): readonly Subschema[] {
  const reference = stringOf(schema, '$ref')
  const resolution = reference === undefined ? undefined : resolve(schema, reference)
  const children = schema.document.childrenOf(schema).filter(({ via }) => !isDefinition(via?.keyword))
  return resolution?.ok === true ? [...children, resolution.schema] : children
}

function isDefinition(keyword: string | undefined): boolean {
  return keyword === '$defs' || keyword === 'definitions'
}
