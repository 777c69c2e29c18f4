import { discriminatedBranches, discriminatorOf } from '../../analysis/structure/discriminator.ts'
import { isCertainlyMissing } from '../../analysis/references/is-certainly-missing.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { isReference, mappedSchemas } from '../../schema/openapi/discriminator-mapping.ts'
import type { Resolution } from '../../schema/registry.ts'
import type { SchemaDocument } from '../../schema/schema-document.ts'
import { isRecord, type Subschema } from '../../schema/subschema.ts'

export const noDiscriminatorMismatch = defineRule({
  id: 'no-discriminator-mismatch',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  dialects: ['openapi-3.0', 'openapi-3.1'],
  documentation: {
    summary:
      'The branches that a `discriminator` chooses from declare its property, and its mapping leads to schemas.',
    rationale:
      'Generated code reads the property to choose the branch. The code can never choose a branch that does not declare it, or a mapping that leads nowhere.',
    link: 'https://spec.openapis.org/oas/v3.1.1.html#discriminator-object',
    good: [{ schema: document([{ $ref: '#/components/schemas/Cat' }]) }],
    bad: [
      { schema: document([{ type: 'object', properties: { name: { type: 'string' } } }]) },
      { schema: document([{ $ref: '#/components/schemas/Cat' }], { dog: '#/components/schemas/Dog' }) },
      { schema: document([{ $ref: '#/components/schemas/Cat' }], { dog: 'Dog' }) },
    ],
  },
  keywords: ['discriminator'],
  checkSchema(schema, { report, resolve }) {
    const name = discriminatorOf(schema)
    if (name === undefined) return
    for (const { branch, declares, requires } of discriminatedBranches(schema, name, resolve)) {
      if (declares || requires) continue
      report({
        at: branch,
        message: `"discriminator" reads ${showValue(name)}, which this branch does not declare.`,
      })
    }
  },
  checkLinked(documents, context) {
    const names = componentNames(documents, context)
    for (const schema of documents.flatMap(({ subschemas }) => subschemas)) {
      for (const { path, target } of mappedSchemas(schema)) {
        const why = names?.has(nameIn(target, schema)) ? undefined : reasonFor(schema, target, names, context)
        if (why !== undefined) context.report({ at: schema, path, message: messageFor(path, target, why) })
      }
    }
  },
})

/** The name of a component: in a part of a document, a pointer may be meant from the whole. */
function nameIn(target: string, schema: Subschema): string {
  return schema.document.kind === 'part' ? target.replace(/^#\/components\/schemas\//, '') : target
}

/** Why a target is not there; undefined where it is, or may be. */
function reasonFor(
  schema: Subschema,
  target: string,
  names: ReadonlySet<string> | undefined,
  { resolve }: Context,
): string | undefined {
  const resolution = resolve(schema, target)
  if (resolution.ok) return undefined
  if (isReference(target)) return isCertain(schema, resolution) ? 'which does not exist' : undefined
  return names === undefined ? undefined : 'and no schema in "components" has that name'
}

/** Documents of other hosts are not read. */
function isCertain(schema: Subschema, resolution: Extract<Resolution, { ok: false }>): boolean {
  return resolution.reason === 'unknown-location' || isCertainlyMissing(schema, resolution)
}

function messageFor(path: readonly string[], target: string, why: string): string {
  const value = path[1] === 'mapping' ? showValue(path[2]) : 'other values'
  return `"discriminator" maps ${value} to ${showValue(target)}, ${why}.`
}

/** The names of all components that are schemas; undefined where some of them are elsewhere, or all: in a part alone. */
function componentNames(
  documents: readonly SchemaDocument[],
  { locate }: Context,
): ReadonlySet<string> | undefined {
  if (!documents.some(({ kind }) => kind === 'openapi')) return undefined
  const names = new Set<string>()
  for (const object of documents.flatMap(({ objects }) => objects)) {
    const [how, type] = object.holding
    const isMap = how === 'map' && type === 'Schema'
    if (!isMap && type !== 'Components') continue
    const target = object.reference === undefined ? { ok: true, ...object } : locate(object, object.reference)
    if (!target.ok) return undefined
    if (isMap && isRecord(target.node.value))
      for (const name of Object.keys(target.node.value)) names.add(name)
  }
  return names
}

function document(oneOf: readonly object[], mapping: object = {}): object {
  const kind = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }
  return {
    openapi: '3.1.0',
    components: { schemas: { Cat: kind, Pet: { oneOf, discriminator: { propertyName: 'kind', mapping } } } },
  }
}
