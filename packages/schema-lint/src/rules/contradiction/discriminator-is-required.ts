import { discriminatedBranches, discriminatorOf } from '../../analysis/structure/discriminator.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'

export const discriminatorIsRequired = defineRule({
  id: 'discriminator-is-required',
  group: 'contradiction',
  severity: 'warning',
  presets: ['openapi'],
  dialects: ['openapi-3.0', 'openapi-3.1'],
  documentation: {
    summary: 'The branches that a `discriminator` chooses from require its property.',
    rationale:
      'OpenAPI demands it: an object without the property matches a branch and cannot be assigned to it, so generated clients fail where validators accept.',
    link: 'https://spec.openapis.org/oas/v3.0.4.html#discriminator-object',
    good: [{ schema: document({ properties: { kind: {} }, required: ['kind'] }) }],
    bad: [{ schema: document({ properties: { kind: {} } }) }],
  },
  keywords: ['discriminator'],
  checkSchema(schema, { report, resolve }) {
    const name = discriminatorOf(schema)
    if (name === undefined) return
    for (const { branch, declares, requires } of discriminatedBranches(schema, name, resolve)) {
      if (!declares || requires) continue
      report({
        at: branch,
        message: `"discriminator" reads ${showValue(name)}, which this branch does not require.`,
      })
    }
  },
})

function document(branch: object): object {
  return {
    openapi: '3.1.0',
    components: { schemas: { Pet: { anyOf: [branch], discriminator: { propertyName: 'kind' } } } },
  }
}
