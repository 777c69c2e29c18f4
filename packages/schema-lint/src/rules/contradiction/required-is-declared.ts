import { indexesOf } from '../../analysis/structure/indexes-of.ts'
import { declaredNames } from '../../analysis/structure/declared-names.ts'
import { closedNames } from '../../analysis/structure/allowed-names.ts'
import { effective, requiredNames } from '../../analysis/structure/effective-keywords.ts'
import { outermostOf } from '../../analysis/structure/same-objects.ts'
import { patternMatches } from '../../analysis/patterns/pattern-matches.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import { listOf, type Subschema } from '../../schema/subschema.ts'

export const requiredIsDeclared = defineRule({
  id: 'required-is-declared',
  group: 'contradiction',
  severity: 'info',
  presets: ['strict'],
  documentation: {
    summary: 'An open object declares every property that it requires.',
    rationale:
      'A required property without a schema may hold anything, and generated types lack it. A misspelled name in `required` looks just the same.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3',
    good: [
      { schema: { properties: { a: { type: 'string' } }, required: ['a'] } },
      { schema: { properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] } },
    ],
    bad: [{ schema: { properties: { name: { type: 'string' } }, required: ['nmae'] } }],
  },
  keywords: ['required'],
  checkSchema(schema, { report, resolve }) {
    if (closedNames(schema) !== undefined || effective(schema, 'unevaluatedProperties') === false) return
    const names = requiredNames(schema)
    if (names.length === 0) return
    const declared = isDeclaredAround(schema, resolve)
    for (const name of names.filter((each) => !declared(each))) {
      report({
        at: schema,
        path: ['required', indexesOf(listOf(schema, 'required') ?? []).get(name) ?? 0],
        message: `"required" names "${name}", which has no schema.`,
      })
    }
  },
})

/** Whether a name is declared by a schema, or by one around it that describes the same object. */
function isDeclaredAround(schema: Subschema, resolve: Context['resolve']): (name: string) => boolean {
  const { names, patterns, open } = declaredNames(outermostOf(schema), resolve)
  return (name) =>
    open || names.has(name) || patterns.some((pattern) => patternMatches(pattern, name) !== false)
}
