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
      'Beside a branch that accepts every value, the others reject nothing: the whole `anyOf` is a comment. Lists of suggestions (`enum` or `const` beside an open branch) are not reported.',
    link: 'https://json-schema.org/understanding-json-schema/reference/combining#anyOf',
    good: [
      { schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
      { schema: { anyOf: [{ enum: ['red', 'green'] }, {}] } },
    ],
    bad: [
      { schema: { anyOf: [{ type: 'string', maxLength: 5 }, {}] } },
      { schema: { anyOf: [{ type: 'null' }, true] } },
    ],
  },
  keywords: ['anyOf'],
  checkSchema(schema, { report }) {
    const branches = heldBy(schema, 'anyOf')
    const anything = branches.find(isAnything)
    if (anything === undefined || branches.length < 2) return
    if (branches.some((branch) => has(branch, 'enum') || has(branch, 'const'))) return
    report({ at: anything, message: 'This branch accepts everything, so "anyOf" rejects nothing.' })
  },
})
