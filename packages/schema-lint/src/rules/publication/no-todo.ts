import { defineRule } from '../../engine/rule.ts'
import { textsOf } from '../../analysis/texts/schema-texts.ts'

// In lower case they are ordinary words, and `XXX` alone is a placeholder for digits.
const marks = /\b(?:TODO|FIXME|TBD|TBC)\b|\bXXX:|\b[Ll]orem ipsum\b/

export const noTodo = defineRule({
  id: 'no-todo',
  group: 'publication',
  severity: 'warning',
  presets: ['strict', 'publish'],
  documentation: {
    summary: 'Texts of a schema have no unfinished parts such as `TODO` or `TBD`.',
    rationale:
      'Titles, descriptions and comments are published with the schema, in documentation and forms. The people who read what is left to do cannot do it.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.1',
    good: [{ schema: { description: 'The tasks that are still to do.', type: 'array' } }],
    bad: [
      { schema: { description: 'The total. TODO: with or without tax?' } },
      { schema: { title: 'Lorem ipsum', $comment: 'A name is missing.' } },
    ],
  },
  checkSchema(schema, { report }) {
    for (const { role, path, keyword, text } of textsOf(schema)) {
      if (role !== 'prose') continue
      const found = marks.exec(text)?.[0]
      if (found === undefined) continue
      report({ at: schema, path, message: `"${keyword}" is unfinished: it says "${found}".` })
    }
  },
})
