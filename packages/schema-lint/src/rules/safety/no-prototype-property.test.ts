import { describeRule } from '../../../test/describe-rule.ts'
import { noPrototypeProperty } from './no-prototype-property.ts'

describeRule(noPrototypeProperty, {
  valid: [
    { schema: { properties: { prototype: {}, name: {} }, required: ['name', 3] } },
    { schema: { required: 'toString', properties: [] } },
    { schema: { enum: ['constructor'], const: { valueOf: 1 } } },
  ],
  invalid: [
    {
      files: {
        'a.schema.json': '{\n  "properties": { "__proto__": {} },\n  "required": ["__proto__", "valueOf"]\n}',
      },
      findings: [
        { pointer: '/properties/__proto__', line: 2, column: 19, message: /^"properties" names "__proto__"/ },
        { pointer: '/required/1', line: 3, message: /^"required" names "valueOf"/ },
      ],
    },
  ],
})
