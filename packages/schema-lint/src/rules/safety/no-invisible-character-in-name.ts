import { nameKeywords, namesOf } from '../../analysis/names-of.ts'
import { defineRule } from '../../engine/rule.ts'

/** Spaces of no width, marks and overrides of direction, and other format characters. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/u

export const noInvisibleCharacterInName = defineRule({
  id: 'no-invisible-character-in-name',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A property name holds only characters that can be seen.',
    rationale:
      'Two names that look the same are two properties: what one part of a system checks, another reads under the twin. Overrides of direction even show a name in another order than it has.',
    link: 'https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing',
    good: [{ schema: { properties: { 'first name': {} } } }],
    bad: [{ schema: { properties: { 'name\u200b': {} } } }, { schema: { required: ['\u202eadmin'] } }],
  },
  keywords: nameKeywords,
  checkSchema(schema, { report }) {
    for (const { name, path, mark } of namesOf(schema)) {
      const character = invisible.exec(name)?.[0]
      if (character === undefined) continue
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      report({
        at: schema,
        path,
        mark,
        message: `A name in "${path[0]}" holds the invisible character U+${code}.`,
      })
    }
  },
})
