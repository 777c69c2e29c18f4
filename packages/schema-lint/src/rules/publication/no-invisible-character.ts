import { defineRule } from '../../engine/rule.ts'
import { firstInvisible } from '../../analysis/texts/invisible-characters.ts'
import { textsOf } from '../../analysis/texts/schema-texts.ts'

export const noInvisibleCharacter = defineRule({
  id: 'no-invisible-character',
  group: 'publication',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'Texts of a schema have no invisible characters.',
    rationale:
      'A name or value with a zero-width or no-break space in it looks right and never matches. Characters that change the writing direction make a reviewer read another schema than the validator does.',
    link: 'https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing',
    good: [
      { schema: { properties: { name: { enum: ['a', 'b'] } } } },
      { schema: { description: 'A family: 👨‍👩‍👧. Prix : 5 €.' } },
    ],
    bad: [
      { schema: { properties: { 'na\u200Bme': { type: 'string' } } } },
      { schema: { description: 'Ends here. \u202E.ton ro' } },
    ],
  },
  checkSchema(schema, { report }) {
    for (const { role, path, mark, keyword, text, range } of textsOf(schema)) {
      const found = firstInvisible(text, role)
      if (found === undefined) continue
      const [start, end] = range
      const raw = schema.document.text.slice(start, end).indexOf(found.character)
      // A pattern that escapes it makes it visible.
      if (raw === -1 && (keyword === 'pattern' || keyword === 'patternProperties')) continue
      report({
        at: schema,
        path,
        mark,
        ...(raw !== -1 && { range: [start + raw, start + raw + found.character.length] as const }),
        message: `"${keyword}" contains ${found.name} (${found.codePoint}), which is invisible.`,
      })
    }
  },
})
