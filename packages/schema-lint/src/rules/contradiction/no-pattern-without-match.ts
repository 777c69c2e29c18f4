import { lengthsOf } from '../../analysis/patterns/pattern-lengths.ts'
import { patternTexts } from '../../analysis/patterns/pattern-texts.ts'
import { effective } from '../../analysis/structure/effective-keywords.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'
import { foreignHint } from '../helpers/foreign-hint.ts'

export const noPatternWithoutMatch = defineRule({
  id: 'no-pattern-without-match',
  group: 'contradiction',
  severity: 'error',
  presets: ['recommended'],
  documentation: {
    summary: 'A pattern matches some string.',
    rationale:
      'A pattern with something before its `^`, after its `$`, or with an empty class matches nothing. Often a backslash is missing before a `$` that was meant literally.',
    link: 'https://tc39.es/ecma262/multipage/text-processing.html#sec-compileassertion',
    good: [{ schema: { pattern: '^\\$ref$' } }],
    bad: [{ schema: { pattern: '^$ref$' } }, { schema: { patternProperties: { 'x-^a': {} } } }],
  },
  keywords: ['pattern', 'patternProperties'],
  checkSchema(schema, { report }) {
    for (const located of patternTexts(schema)) {
      const { text, keyword, path, mark } = located
      if (effective(schema, keyword) === undefined || lengthsOf(text) !== 'never') continue
      const hint = foreignHint(schema, located)
      const what = keyword === 'pattern' ? 'matches no string' : 'matches no name'
      report({
        at: schema,
        path,
        mark,
        message: `"${keyword}" has the pattern ${showValue(text)}, which ${what}.${hint ? ` ${hint.sentence}` : ''}`,
        ...(hint?.fix && { fix: hint.fix }),
      })
    }
  },
})
