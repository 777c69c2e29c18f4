import { discriminatedBranches, discriminatorOf, mappingOf } from '../../analysis/structure/discriminator.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'

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
    for (const [value, target] of Object.entries(mappingOf(schema))) {
      // A plain word is the name of a component; only what is written as a reference is followed.
      if (typeof target !== 'string' || !target.startsWith('#/')) continue
      const resolution = resolve(schema, target)
      if (resolution.ok || resolution.reason !== 'unknown-location') continue
      report({
        at: schema,
        path: ['discriminator', 'mapping', value],
        message: `"discriminator" maps ${showValue(value)} to ${showValue(target)}, which does not exist.`,
      })
    }
  },
})

function document(oneOf: readonly object[], mapping: object = {}): object {
  const kind = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }
  return {
    openapi: '3.1.0',
    components: { schemas: { Cat: kind, Pet: { oneOf, discriminator: { propertyName: 'kind', mapping } } } },
  }
}
