import { leafFaults, textFaults } from './leaf.ts'
import { property } from '@openpartner/registration/company-country'
import type { Fields, List, Node, Path, Report } from './shape.ts'

/**
 * Reports the faults of a value, those of an object before those of its parts. Exact, but slower than compiled code: of own
 * properties alone, whatever the prototypes. Answers whether the report wants no more.
 */
export function inspect(value: unknown, node: Node, path: Path, report: Report): boolean {
  if (typeof node === 'number') return textFaults(value, 0, node, 0, path, report)
  if (node[0] === 'object') return fieldFaults(value, node, path, report)
  return node[0] === 'array' ? listFaults(value, node, path, report) : leafFaults(value, node, path, report)
}

/** The same for a part, which may well be without fault: of an object, compiled code finds that out sooner. */
function inspectPart(value: unknown, node: Node, path: Path, step: string | number, report: Report): boolean {
  const passes =
    typeof node === 'number'
      ? typeof value === 'string' && value.length <= node
      : node[0] === 'object' && node[1](value)
  return !passes && inspect(value, node, [...path, step], report)
}

function listFaults(value: unknown, node: List, path: Path, report: Report): boolean {
  if (!Array.isArray(value)) return report('type', path, { kind: 'array' })
  if (value.length > node[2] && report('too-many-items', path, { limit: node[2] })) return true
  for (let index = 0; index < value.length; index += 1) {
    if (inspectPart(value[index], node[1], path, index, report)) return true
  }
  return false
}

function fieldFaults(value: unknown, node: Fields, path: Path, report: Report): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return report('type', path, { kind: 'object' })
  const [, , fields, required, closed, rules] = node
  for (const rule of rules) if (rule(value, report)) return true
  for (const name of required) {
    if (property(value, name) === undefined && report('required', [...path, name])) return true
  }
  if (closed && unknownFaults(value, fields, path, report)) return true
  for (const name of Object.keys(fields)) {
    const item = property(value, name)
    if (item !== undefined && inspectPart(item, fields[name] ?? 0, path, name, report)) return true
  }
  return false
}

const unknownFaults = (value: object, fields: object, path: Path, report: Report): boolean =>
  Object.getOwnPropertyNames(value).some(
    (name) => !Object.hasOwn(fields, name) && report('unknown-property', [...path, name], { property: name }),
  )
