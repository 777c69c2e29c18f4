import { declaresDialect } from '../../analysis/dialects/declared-dialect.ts'
import { defineRule } from '../../engine/rule.ts'
import { dialects } from '../../schema/dialect.ts'
import type { DialectId } from '../../schema/keyword.ts'
import { type Subschema, valueOf } from '../../schema/subschema.ts'
import { declaredTypes } from '../../schema/types.ts'

/** Replacements; the first that the dialect knows counts. */
const instead: Readonly<Record<string, readonly string[]>> = {
  id: ['$id'],
  $id: ['id'],
  $anchor: ['$id'],
  $defs: ['definitions'],
  $recursiveRef: ['$dynamicRef', '$ref'],
  $dynamicRef: ['$recursiveRef', '$ref'],
  $recursiveAnchor: ['$dynamicAnchor'],
  $dynamicAnchor: ['$recursiveAnchor'],
  prefixItems: ['items'],
  additionalItems: ['items'],
  unevaluatedItems: ['additionalItems', 'items'],
  unevaluatedProperties: ['additionalProperties'],
  dependentRequired: ['dependencies'],
  dependentSchemas: ['dependencies'],
  dependencies: ['dependentRequired', 'dependentSchemas'],
  const: ['enum'],
  nullable: ['type'],
}

export const noKeywordOfOtherDialect = defineRule({
  id: 'no-keyword-of-other-dialect',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A schema has no keyword that only other dialects know.',
    rationale:
      'A validator of the declared dialect ignores the keyword, so the constraint is silently lost. One that ignores the dialect applies it: the two disagree about values.',
    link: 'https://json-schema.org/specification#migrating-from-older-drafts',
    good: [
      {
        schema: {
          $schema: 'http://json-schema.org/draft-07/schema#',
          definitions: {},
          items: [{ type: 'string' }],
        },
      },
    ],
    bad: [
      { schema: { $schema: 'http://json-schema.org/draft-07/schema#', prefixItems: [{ type: 'string' }] } },
      { schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', additionalItems: false } },
      { schema: { $schema: 'http://json-schema.org/draft-04/schema#', const: 5 } },
    ],
  },
  checkSchema(schema, { report }) {
    for (const name of Object.keys(schema.keywords)) {
      const homes = homesOf(schema, name)
      if (homes.length === 0 || !declaresDialect(schema)) continue
      // Generators write it beside "null", which says the same.
      if (name === 'nullable' && (valueOf(schema, name) === false || declaredTypes(schema)?.includes('null')))
        continue
      const own = instead[name]?.find((keyword) => schema.dialect.keywords.has(keyword))
      const hint = own === undefined ? '' : ` Use "${own}" instead.`
      report({
        at: schema,
        path: [name],
        mark: 'key',
        message: `"${name}" is a keyword of ${homes.join(', ')}, and has no effect in ${schema.dialect.id}.${hint}`,
      })
    }
  },
})

/** The dialects in which a keyword that the schema's own lacks makes a difference. */
function homesOf({ dialect }: Subschema, name: string): readonly DialectId[] {
  if (dialect.keywords.has(name)) return []
  return [...dialects.values()]
    .filter(({ keywords }) => {
      const role = keywords.get(name)?.role
      return role !== undefined && role !== 'annotation'
    })
    .map(({ id }) => id)
}
