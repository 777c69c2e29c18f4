import { allowedNames } from '../../analysis/structure/allowed-names.ts'
import { conjunctsOf } from '../../analysis/structure/conjuncts.ts'
import {
  effectiveString,
  heldBy,
  isFalse,
  isOnlyReference,
} from '../../analysis/structure/effective-keywords.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'
import type { Path } from '../../source/node.ts'

export const noClosedBranchInAllOf = defineRule({
  id: 'no-closed-branch-in-all-of',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A closed object is not combined by `allOf` or `$ref` with properties that it does not declare.',
    rationale:
      '`additionalProperties` sees only the properties beside it, so `false` in one branch forbids what the other branches declare: these properties can never occur. `unevaluatedProperties` beside the `allOf` says what was meant.',
    link: 'https://json-schema.org/understanding-json-schema/reference/object#extending',
    good: [
      {
        schema: {
          allOf: [{ properties: { a: true } }, { properties: { b: true } }],
          unevaluatedProperties: false,
        },
      },
      {
        schema: {
          allOf: [{ properties: { a: true, b: true }, additionalProperties: false }, { required: ['b'] }],
        },
      },
    ],
    bad: [
      {
        schema: {
          allOf: [{ properties: { a: true }, additionalProperties: false }, { properties: { b: true } }],
        },
      },
      {
        schema: {
          allOf: [{ properties: { a: true } }],
          properties: { b: true },
          additionalProperties: false,
        },
      },
    ],
  },
  keywords: ['allOf', '$ref'],
  checkSchema(schema, { report, resolve }) {
    const groups = groupsOf(schema, resolve)
    if (groups.length < 2) return
    for (const group of groups) {
      const others = groups.filter((other) => other !== group).flatMap(({ schemas }) => schemas)
      for (const closed of group.schemas) {
        const dead = deadProperties(closed, others)
        const [first] = dead
        if (first === undefined || selects(closed, others, closed === schema)) continue
        const names = [...new Set(dead.map(({ via }) => showValue(via?.key)))]
        const listed = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`
        const here = closed === group.at && group.path.length === 0
        report({
          at: group.at,
          path: here ? ['additionalProperties'] : group.path,
          message: `${here ? '' : 'A closed object is combined here: its '}"additionalProperties": false forbids ${listed}, declared by the schemas beside it.`,
          related: [{ at: first, message: `${showValue(first.via?.key)} is declared here.` }],
        })
      }
    }
  },
})

/** Schemas that come into a combination together: its own keywords, or one branch and all that it brings along. */
type BranchGroup = { readonly at: Subschema; readonly path: Path; readonly schemas: readonly Subschema[] }

function groupsOf(schema: Subschema, resolve: Context['resolve']): readonly BranchGroup[] {
  const branches = heldBy(schema, 'allOf').map(
    (at): BranchGroup => ({ at, path: [], schemas: conjunctsOf(at, resolve).schemas }),
  )
  const reference = isOnlyReference(schema) ? undefined : effectiveString(schema, '$ref')
  const target = reference === undefined ? undefined : resolve(schema, reference)
  const referenced: readonly BranchGroup[] =
    target?.ok === true
      ? [
          {
            at: schema,
            path: ['$ref'],
            schemas: conjunctsOf(target.schema, resolve).schemas.filter((each) => each !== schema),
          },
        ]
      : []
  return [{ at: schema, path: [], schemas: [schema] }, ...branches, ...referenced]
}

/** The properties of other schemas that a closed one forbids. */
function deadProperties(closed: Subschema, others: readonly Subschema[]): readonly Subschema[] {
  const allows = allowedNames(closed)
  if (allows === undefined) return []
  return others
    .flatMap((other) => (other === closed ? [] : heldBy(other, 'properties')))
    .filter((property) => !isFalse(property) && !allows(String(property.via?.key)))
}

/**
 * Whether a closed schema lists what others declare in order to leave out the rest. One with additional properties is
 * not a selection, unless it is the schema itself, which may add to what it selects.
 */
function selects(closed: Subschema, others: readonly Subschema[], isOuter: boolean): boolean {
  const declared = heldBy(closed, 'properties').map(({ via }) => via?.key)
  const names = new Set(others.flatMap((other) => heldBy(other, 'properties').map(({ via }) => via?.key)))
  const shared = declared.filter((name) => names.has(name))
  return shared.length > 0 && (isOuter || shared.length === declared.length)
}
