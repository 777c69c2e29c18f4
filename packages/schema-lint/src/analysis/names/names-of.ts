import type { Path } from '../../source/node.ts'
import { listOf, recordOf, type Subschema } from '../../schema/subschema.ts'

/** A property name, and where a schema has it. */
export type LocatedName = { readonly name: string; readonly path: Path; readonly mark: 'key' | 'value' }

/** The keywords that name properties. */
export const nameKeywords = ['properties', 'required'] as const

/** The property names that a schema declares, and those that it requires without declaring them. */
export function namesOf(schema: Subschema): readonly LocatedName[] {
  const properties = recordOf(schema, 'properties') ?? {}
  const declared = Object.keys(properties).map(
    (name): LocatedName => ({ name, path: ['properties', name], mark: 'key' }),
  )
  const required = (listOf(schema, 'required') ?? []).flatMap((name, index): readonly LocatedName[] =>
    typeof name !== 'string' || Object.hasOwn(properties, name)
      ? []
      : [{ name, path: ['required', index], mark: 'value' }],
  )
  return [...declared, ...required]
}
