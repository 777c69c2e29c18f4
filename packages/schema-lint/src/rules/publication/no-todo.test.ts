import { describeRule } from '../../../test/describe-rule.ts'
import { noTodo } from './no-todo.ts'

describeRule(noTodo, {
  valid: [
    { schema: { properties: { TODO: { enum: ['TODO', 'TBD'] } } } },
    { schema: { description: 'A todo list, its TODOs counted.', title: 7 } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "$comment": "FIXME",\n  "items": { "title": "Length (TBD)" }\n}' },
      findings: [
        { pointer: '/$comment', line: 2, column: 15, message: '"$comment" is unfinished: it says "FIXME".' },
        { pointer: '/items/title', line: 3, column: 23 },
      ],
    },
  ],
})
