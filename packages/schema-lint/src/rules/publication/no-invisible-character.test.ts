import { describeRule } from '../../../test/describe-rule.ts'
import { noInvisibleCharacter } from './no-invisible-character.ts'

describeRule(noInvisibleCharacter, {
  valid: [
    { files: { 'a.schema.json': '{ "pattern": "^[^\\u200b]*$" }' } },
    { schema: { pattern: '^[^\\u200b]*$' } },
    { schema: { title: 'می\u200Cخواهم', examples: ['\u200B'] } },
    { schema: { enum: [1, null, ['a b']] } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "required": ["a\u200Bb"],\n  "description": "x \u2066y"\n}' },
      findings: [
        { pointer: '/required/0', line: 2, column: 18, message: /a zero width space \(U\+200B\)/ },
        { pointer: '/description', line: 3, column: 21, message: /U\+2066/ },
      ],
    },
    {
      files: { 'a.schema.json': '{ "properties": { "a\\u00a0b": true }, "pattern": "^\u00A0$" }' },
      findings: [
        { pointer: '/properties/a\u00A0b', column: 19, message: /a no-break space \(U\+00A0\)/ },
        { pointer: '/pattern', column: 52 },
      ],
    },
  ],
})
