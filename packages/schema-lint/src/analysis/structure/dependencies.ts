import { recordOf, type Subschema } from '../../schema/subschema.ts'
import { effective, heldBy } from './effective-keywords.ts'

/** One name and the names that an object must have beside it. */
export type NameDependency = {
  readonly keyword: string
  readonly name: string
  readonly needs: readonly string[]
}

/** What `dependentRequired`, and `dependencies` where it lists names, say. */
export function nameDependencies(schema: Subschema): readonly NameDependency[] {
  return ['dependentRequired', 'dependencies'].flatMap((keyword) =>
    effective(schema, keyword) === undefined
      ? []
      : Object.entries(recordOf(schema, keyword) ?? {}).flatMap(([name, needs]) =>
          Array.isArray(needs)
            ? [{ keyword, name, needs: needs.filter((each): each is string => typeof each === 'string') }]
            : [],
        ),
  )
}

/** The schemas that hold for the whole object where it has a property. */
export function dependentSchemas(schema: Subschema): readonly Subschema[] {
  return [...heldBy(schema, 'dependentSchemas'), ...heldBy(schema, 'dependencies')]
}
