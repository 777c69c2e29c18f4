import { describeRule } from '../../../test/describe-rule.ts'
import { portableDefinitionName } from './portable-definition-name.ts'

describeRule(portableDefinitionName, {
  valid: [
    { schema: { $defs: { 'https://contoso.com/a': {} }, properties: { 'a b': {} } } },
    { schema: { components: { schemas: { 'a b': {} } } } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{ "definitions": {\n  "a/b": {} } }' },
      findings: [
        {
          pointer: '/definitions/a~1b',
          line: 2,
          column: 3,
          message: 'The name "a/b" in "definitions" is not read by all tools as it stands.',
        },
      ],
    },
    { schema: { $defs: { '': {} } }, findings: [{ pointer: '/$defs/' }] },
  ],
})
