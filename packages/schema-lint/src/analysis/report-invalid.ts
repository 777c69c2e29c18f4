import type { Context } from '../engine/rule.ts'
import type { Subschema } from '../schema/subschema.ts'
import type { Path } from '../source/node.ts'
import type { Objection } from '../engine/judge.ts'
import { shorten } from './shorten.ts'

/** Reports a value that a schema gives, and itself refuses, at the part of it that is refused. */
export function reportInvalid(
  schema: Subschema,
  path: Path,
  value: unknown,
  { judge, report }: Context,
  options: { readonly name: string; readonly ignore?: (objection: Objection) => boolean },
): void {
  const [objection] = judge.objections(schema, value) ?? []
  if (objection === undefined || options.ignore?.(objection) === true) return
  const where = objection.path.length === 0 ? 'it' : `${shorten(objection.path.join('.'))} in it`
  report({
    at: schema,
    path: [...path, ...objection.path],
    message: `${options.name} is refused by its own schema: ${where} ${shorten(objection.message)}.`,
  })
}
