import { describeRule } from '../../../test/describe-rule.ts'
import { noLegacyDefinitions } from './no-legacy-definitions.ts'

const $schema = 'https://json-schema.org/draft/2019-09/schema'

describeRule(noLegacyDefinitions, {
  valid: [
    { schema: { $schema: 'http://json-schema.org/draft-07/schema#', definitions: {}, dependencies: {} } },
    { schema: { $schema, properties: { definitions: true } } },
  ],
  invalid: [
    {
      schema: { $schema, definitions: {}, items: { dependencies: {} } },
      findings: [
        { pointer: '/definitions', line: 3, column: 3, message: /2019-09 has "\$defs"/ },
        { pointer: '/items/dependencies' },
      ],
    },
  ],
})
