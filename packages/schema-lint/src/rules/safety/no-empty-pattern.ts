import type { AST } from '@eslint-community/regexpp'
import { lengthOf } from '../../analysis/patterns/character-sets.ts'
import { parsePattern } from '../../analysis/patterns/parse-pattern.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const noEmptyPattern = defineRule({
  id: 'no-empty-pattern',
  group: 'safety',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A pattern refuses some text.',
    rationale:
      'A pattern that can match nothing at all, such as `[a-z]*`, is found in every text and constrains none. Whoever reads it believes in a check that is not there.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.3',
    good: [{ schema: { pattern: '^[a-z]*$' } }, { schema: { pattern: '^.*$' } }],
    bad: [{ schema: { pattern: '[a-z]*' } }, { schema: { pattern: '' } }, { schema: { pattern: '^.*' } }],
  },
  keywords: ['pattern'],
  checkSchema(schema, { report }) {
    const pattern = parsePattern(stringOf(schema, 'pattern') ?? '^$')
    if (pattern === undefined) return
    if (!pattern.ast.alternatives.some(({ elements }) => isFoundEverywhere(elements, pattern.unicode))) return
    report({
      at: schema,
      path: ['pattern'],
      message: 'The "pattern" is found in every text, because it may match nothing at all.',
      fix: {
        safe: true,
        title: 'Remove the pattern.',
        edits: [{ op: 'remove', path: ['pattern'] }],
      },
    })
  },
})

/** Whether a sequence matches nothing at the start of any text, or at the end of any. */
function isFoundEverywhere(elements: readonly AST.Element[], unicode: boolean): boolean {
  const assertions = elements.filter((element) => element.type === 'Assertion')
  const kinds = new Set(assertions.map(({ kind }) => kind))
  if (kinds.size > 1 || (kinds.size === 1 && !kinds.has('start') && !kinds.has('end'))) return false
  return elements
    .filter(({ type }) => type !== 'Assertion')
    .every((element) => lengthOf(element, unicode).min === 0 && !holdsConditions(element))
}

/** Assertions and backreferences inside make it depend on the text after all. */
function holdsConditions(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min > 0 && holdsConditions(element.element)
  if (element.type === 'Assertion' || element.type === 'Backreference') return true
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false
  return element.alternatives.some(({ elements }) => elements.some(holdsConditions))
}
