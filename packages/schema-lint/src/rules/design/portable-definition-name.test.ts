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
          message: 'The name "a/b" in "definitions" does not work in all tools.',
        },
      ],
    },
    { schema: { $defs: { '': {} } }, findings: [{ pointer: '/$defs/' }] },
  ],
})
