import { patternKeywords } from '../../analysis/patterns-of.ts'
import { defineRule } from '../../engine/rule.ts'
import { recordOf, stringOf } from '../../schema/subschema.ts'

/** Flags for a whole pattern, as Python, Java, .NET, Go and PCRE write them at its start. */
const flags = /^\(\?[a-z]*-?[a-z]+\)/i

export const noInlineFlags = defineRule({
  id: 'no-inline-flags',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A pattern sets no flags such as `(?i)`.',
    rationale:
      'ECMAScript has no flags inside a pattern: validators in JavaScript refuse the whole schema, while others ignore the letter case. Write both cases: `[Aa]`.',
    link: 'https://tc39.es/ecma262/#sec-patterns',
    good: [{ schema: { pattern: '^[Yy]es$' } }],
    bad: [{ schema: { pattern: '(?i)^yes$' } }],
  },
  keywords: patternKeywords,
  checkSchema(schema, { report }) {
    const message = (flag: string) => `Patterns of JSON Schema are ECMAScript, which has no \`${flag}\`.`
    const own = flags.exec(stringOf(schema, 'pattern') ?? '')?.[0]
    if (own !== undefined) report({ at: schema, path: ['pattern'], message: message(own) })
    for (const key of Object.keys(recordOf(schema, 'patternProperties') ?? {})) {
      const flag = flags.exec(key)?.[0]
      if (flag === undefined) continue
      report({ at: schema, path: ['patternProperties', key], mark: 'key', message: message(flag) })
    }
  },
})
