import { isValidFor, meantKeyword } from '../../analysis/dialects/meant-keyword.ts'
import { misplacedNames } from '../../analysis/structure/misplaced-names.ts'
import { shorten } from '../../analysis/texts/shorten.ts'
import { unknownKeywords } from '../../analysis/dialects/unknown-keywords.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { has, stringOf, type Subschema, valueOf } from '../../schema/subschema.ts'

export const noMisspelledKeyword = defineRule({
  id: 'no-misspelled-keyword',
  group: 'validity',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No unknown keyword is spelled almost like a known one.',
    rationale:
      'Validators ignore what they do not know. A misspelled keyword constrains nothing, and nobody notices.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-4.3.1',
    good: [{ schema: { additionalProperties: false, minLength: 2 } }],
    bad: [{ schema: { additonalProperties: false } }, { schema: { minlength: 2 } }],
  },
  checkSchema(schema, context) {
    const elsewhere = new Set(misplacedNames(schema).map(({ name }) => name))
    for (const name of unknownKeywords(schema)) {
      // The name of a property is reported by another rule.
      if (elsewhere.has(name)) continue
      const meant = meantKeyword(schema, name)
      if (meant === undefined) continue
      context.report({
        at: schema,
        path: [name],
        mark: 'key',
        message: `"${shorten(name)}" is not a keyword and has no effect. Did you mean "${meant}"?`,
        ...(canRename(schema, name, meant, context) && {
          fix: {
            safe: false,
            title: `Rename to ${meant}`,
            edits: [{ op: 'rename', path: [name], to: meant }],
          },
        }),
      })
    }
  },
})

/** Whether the schema is as valid as before with the other name. */
function canRename(schema: Subschema, name: string, meant: string, { resolve }: Context): boolean {
  if (has(schema, meant) || !isValidFor(meant, valueOf(schema, name), schema.dialect)) return false
  // In the oldest dialects, the bound that it makes exclusive has to be there.
  const bound = valueOf(schema, name) === true && /^exclusiveM(in|ax)imum$/.exec(meant)?.[1]
  if (bound && !has(schema, `m${bound}imum`)) return false
  return !/^\$\w*[rR]ef$/.test(meant) || resolve(schema, stringOf(schema, name) ?? '').ok
}
