import { decidesByEvaluating } from '../../analysis/structure/observed.ts'
import { heldBy, isAnything } from '../../analysis/structure/effective-keywords.ts'
import { defineRule } from '../../engine/rule.ts'
import { has } from '../../schema/subschema.ts'

export const noSubsumedAnyOfBranch = defineRule({
  id: 'no-subsumed-any-of-branch',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'No branch of `anyOf` accepts everything.',
    rationale:
      'Beside a branch that accepts every value, the others reject nothing: the whole `anyOf` is a comment. Lists of suggestions (`enum` or `const` beside an open branch) are not reported, nor are branches that decide what `unevaluatedProperties` or `unevaluatedItems` reads.',
    link: 'https://json-schema.org/understanding-json-schema/reference/combining#anyOf',
    good: [
      { schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
      { schema: { anyOf: [{ enum: ['red', 'green'] }, {}] } },
      { schema: { anyOf: [{ properties: { a: {} } }, true], unevaluatedProperties: false } },
    ],
    bad: [
      { schema: { anyOf: [{ type: 'string', maxLength: 5 }, {}] } },
      { schema: { anyOf: [{ type: 'null' }, true] } },
    ],
  },
  checkLinked(documents, { report, resolve }) {
    for (const schema of documents.flatMap(({ subschemas }) => subschemas)) {
      const branches = heldBy(schema, 'anyOf')
      const anything = branches.find(isAnything)
      if (anything === undefined || branches.length < 2) continue
      if (branches.some((branch) => has(branch, 'enum') || has(branch, 'const'))) continue
      if (decidesByEvaluating(schema, branches, documents, resolve)) continue
      report({ at: anything, message: 'This branch accepts everything, so "anyOf" rejects nothing.' })
    }
  },
})
