import { isPlainString } from '../../analysis/structure/plain-string.ts'
import { namePartsOf } from '../../analysis/names/name-parts.ts'
import { defineRule } from '../../engine/rule.ts'
import { propertyNameOf } from '../../schema/properties.ts'

/** First words of names that ask a yes-or-no question, if another word follows. */
const booleanBeginnings: ReadonlySet<string> = new Set(['is', 'has', 'can', 'should', 'was', 'were', 'did'])

/** Names that are such a question by themselves. */
const booleanNames: ReadonlySet<string> = new Set(['enabled', 'disabled', 'visible', 'hidden', 'deleted'])

export const noBooleanNamedString = defineRule({
  id: 'no-boolean-named-string',
  group: 'design',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'A property whose name is a yes-or-no question is not a string.',
    rationale:
      'As strings, `"false"`, `"no"`, `"0"` and `""` all mean no to somebody, but the first three are true in most programming languages.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1',
    good: [{ schema: { properties: { isActive: { type: 'boolean' } } } }],
    bad: [
      { schema: { properties: { isActive: { type: 'string' } } } },
      { schema: { properties: { enabled: { type: 'string' } } } },
    ],
  },
  keywords: ['type'],
  checkSchema(schema, { report }) {
    const name = propertyNameOf(schema)
    if (name === undefined || !isPlainString(schema)) return
    const [first = '', ...others] = namePartsOf(name)
    if (!(others.length > 0 ? booleanBeginnings.has(first) : booleanNames.has(first))) return
    report({
      at: schema,
      path: ['type'],
      message: `"${name}" is a string, but the name suggests a boolean.`,
    })
  },
})
