import { meantKeyword } from '../../analysis/dialects/meant-keyword.ts'
import { misplacedNames } from '../../analysis/structure/misplaced-names.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { unknownKeywords } from '../../analysis/dialects/unknown-keywords.ts'
import { defineRule } from '../../engine/rule.ts'

export const noUnknownKeyword = defineRule({
  id: 'no-unknown-keyword',
  group: 'validity',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary:
      'A schema has only keywords of the specification or of well-known tools, or those that begin with `x-`.',
    rationale:
      'An unknown keyword does nothing, and one day a specification may give the name a meaning. The next JSON Schema rejects unknown keywords that do not begin with `x-`.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-6.5',
    good: [{ schema: { 'x-owner': 'billing', markdownDescription: 'Who pays.' } }],
    bad: [{ schema: { owner: 'billing' } }],
  },
  checkSchema(schema, { report }) {
    const elsewhere = new Set(misplacedNames(schema).map(({ name }) => name))
    for (const name of unknownKeywords(schema)) {
      // The name of a property is reported by another rule.
      if (elsewhere.has(name)) continue
      // A likely misspelling is reported by another rule.
      if (meantKeyword(schema, name) !== undefined) continue
      report({
        at: schema,
        path: [name],
        mark: 'key',
        message: `"${shorten(name)}" is not a known keyword. If it is yours, name it "x-${shorten(name)}".`,
        fix: {
          safe: false,
          title: `Rename to x-${shorten(name)}`,
          edits: [{ op: 'rename', path: [name], to: `x-${name}` }],
        },
      })
    }
  },
})
