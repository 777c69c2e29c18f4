import { effectiveString } from '../../analysis/structure/effective-keywords.ts'
import { patternsOf } from '../../analysis/structure/allowed-names.ts'
import { lengthsOf } from '../../analysis/patterns/pattern-lengths.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { defineRule } from '../../engine/rule.ts'

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
    const pattern = effectiveString(schema, 'pattern')
    if (pattern !== undefined && lengthsOf(pattern) === 'never') {
      report({ at: schema, path: ['pattern'], message: `"pattern" ${showValue(pattern)} matches no string.` })
    }
    for (const key of patternsOf(schema).filter((each) => lengthsOf(each) === 'never')) {
      report({
        at: schema,
        path: ['patternProperties', key],
        mark: 'key',
        message: `"patternProperties" has the pattern ${showValue(key)}, which matches no name.`,
      })
    }
  },
})
