import { leafFaults, textFaults } from './leaf.ts'
import { property } from './property.ts'
import type { Fields, List, Node, Path, Report } from './shape.ts'

/**
 * Reports the faults of a value, those of an object before those of its parts. Exact, but slower than compiled code: of own
 * properties alone, whatever the prototypes. Answers whether the report wants no more.
 */
export function inspect(value: unknown, node: Node, path: Path, report: Report): boolean {
  if (typeof node === 'number') return textFaults(value, 0, node, undefined, path, report)
  if ('fields' in node) return fieldFaults(value, node, path, report)
  return 'items' in node ? listFaults(value, node, path, report) : leafFaults(value, node, path, report)
}

/** The same for a part, which may well be without fault: compiled code finds that out sooner. */
const inspectPart = (
  value: unknown,
  node: Node,
  path: Path,
  step: string | number,
  report: Report,
): boolean => {
  if (
    typeof node === 'number'
      ? typeof value === 'string' && value.length <= node
      : 'check' in node && node.check(value)
  )
    return false
  return inspect(value, node, [...path, step], report)
}

function listFaults(value: unknown, { items, most }: List, path: Path, report: Report): boolean {
  if (!Array.isArray(value)) return report('type', path, { kind: 'array' })
  if (value.length > most && report('too-many-items', path, { limit: most })) return true
  for (let index = 0; index < value.length; index += 1) {
    if (inspectPart(value[index], items, path, index, report)) return true
  }
  return false
}

function fieldFaults(value: unknown, node: Fields, path: Path, report: Report): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return report('type', path, { kind: 'object' })
  const { fields, required = [], closed, rules = [] } = node
  return (
    rules.some((rule) => rule(value, report)) ||
    required.some((name) => property(value, name) === undefined && report('required', [...path, name])) ||
    (closed === true && unknownFaults(value, fields, path, report)) ||
    Object.keys(fields).some((name) => {
      const item = property(value, name)
      return item !== undefined && inspectPart(item, fields[name] ?? 0, path, name, report)
    })
  )
}

const unknownFaults = (value: object, fields: object, path: Path, report: Report): boolean =>
  Object.getOwnPropertyNames(value).some(
    (name) => !Object.hasOwn(fields, name) && report('unknown-property', [...path, name], { property: name }),
  )
