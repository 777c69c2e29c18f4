import { describeRule } from '../../../test/describe-rule.ts'
import { titleIsNotDescription } from './title-is-not-description.ts'

describeRule(titleIsNotDescription, {
  valid: [
    { schema: { title: '', description: '' } },
    { schema: { title: 'Total', description: 'Total with tax' } },
    { schema: { title: '名前', description: '住所' } },
  ],
  invalid: [
    {
      files: { 'a.schema.json': '{\n  "title": "Name",\n  "description": "name."\n}' },
      findings: [
        {
          pointer: '/description',
          line: 3,
          column: 18,
          message: '"description" just repeats "title".',
        },
      ],
    },
  ],
})
