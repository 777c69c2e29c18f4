import { referencesOf } from '../../analysis/references/reference-keywords.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'

/** Keywords whose schemas apply to the same value as their parent. */
const sameInstance = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if'])

type Progress = 'open' | 'done'
const progressOf = new WeakMap<Context, Map<Subschema, Progress>>()

export const noReferenceCycle = defineRule({
  id: 'no-reference-cycle',
  group: 'validity',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'References do not form a cycle that never gets deeper into the value.',
    rationale:
      'A validator that follows such a cycle never ends: most overflow their stack at the first value, some hang. Recursion through properties or items is fine, because every value ends somewhere.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-9.4.1',
    good: [{ schema: { properties: { child: { $ref: '#' } } } }],
    bad: [
      { schema: { $ref: '#' } },
      { schema: { $ref: '#/$defs/A', $defs: { A: { anyOf: [{ type: 'null' }, { $ref: '#/$defs/A' }] } } } },
    ],
  },
  keywords: ['$ref'],
  checkSchema(schema, context) {
    let progress = progressOf.get(context)
    if (progress === undefined) progressOf.set(context, (progress = new Map()))
    visit(schema, [], progress, context)
  },
})

function visit(
  schema: Subschema,
  trail: Subschema[],
  progress: Map<Subschema, Progress>,
  context: Context,
): void {
  const state = progress.get(schema)
  if (state === 'open') reportCycle(trail.slice(trail.indexOf(schema)), context)
  if (state !== undefined) return
  progress.set(schema, 'open')
  trail.push(schema)
  for (const next of onSameValue(schema, context)) visit(next, trail, progress, context)
  trail.pop()
  progress.set(schema, 'done')
}

function onSameValue(schema: Subschema, { resolve }: Context): readonly Subschema[] {
  const targets = referencesOf(schema).flatMap(({ keyword, text }) => {
    const resolution = keyword === '$ref' ? resolve(schema, text) : undefined
    return resolution?.ok === true ? [resolution.schema] : []
  })
  if (schema.dialect.refStandsAlone && targets.length > 0) return targets
  const children = schema.document.childrenOf(schema)
  return [...targets, ...children.filter(({ via }) => via !== undefined && sameInstance.has(via.keyword))]
}

function reportCycle(cycle: readonly Subschema[], { report }: Context): void {
  const references = cycle.filter((each) => referencesOf(each).length > 0)
  const [first, ...others] = references
  if (first === undefined) return
  report({
    at: first,
    path: ['$ref'],
    message: '"$ref" comes back here without getting deeper into the value: validation never ends.',
    related: others.map((at) => ({ at, path: ['$ref'], message: 'The cycle goes through here.' })),
  })
}
