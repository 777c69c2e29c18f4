import { defineRule } from '../../engine/rule.ts'
import { stringOf, valueOf } from '../../schema/subschema.ts'

export const deprecatedNamesReplacement = defineRule({
  id: 'deprecated-names-replacement',
  group: 'design',
  severity: 'info',
  presets: ['strict', 'publish'],
  documentation: {
    summary:
      'The description of a deprecated schema says what to use instead, or that there is no replacement.',
    rationale:
      'People who see `deprecated` in an editor have to act on it. Without a hint they search for the replacement, or keep the old property.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-9.3',
    good: [{ schema: { deprecated: true, description: 'The name in one line. Use `givenName` instead.' } }],
    bad: [
      { schema: { deprecated: true, description: 'The name in one line.' } },
      { schema: { deprecated: true } },
    ],
  },
  keywords: ['deprecated'],
  checkSchema(schema, { report }) {
    if (valueOf(schema, 'deprecated') !== true) return
    const text = ['description', 'markdownDescription', 'deprecationMessage', '$comment']
      .map((keyword) => stringOf(schema, keyword) ?? '')
      .join(' ')
    if (replacement.test(text) || !isLatin(text)) return
    report({
      at: schema,
      path: ['deprecated'],
      mark: 'key',
      message: '"deprecated" is set, but no "description" says what to use instead.',
    })
  },
})

const replacement =
  /\b(?:use[ds]?|using|instead|replace[ds]?|replacement|superseded|successor|favou?r of|prefer|see|switch to|migrate|moved|renamed|removed|no longer|without effect|ignored|not supported|unsupported|obsolete)\b/i

/** Words are searched for in English; texts in other scripts are left alone. */
function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\P{L}]*$/u.test(text)
}
