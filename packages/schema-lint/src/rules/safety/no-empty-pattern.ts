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
    summary: 'A pattern rejects some strings.',
    rationale:
      'A pattern that can match the empty string, such as `[a-z]*`, matches everywhere and constrains nothing. Readers believe in a check that does not exist.',
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
      message: 'The "pattern" matches every string, because it can match the empty string.',
      fix: {
        safe: true,
        title: 'Remove the pattern.',
        edits: [{ op: 'remove', path: ['pattern'] }],
      },
    })
  },
})

/** Whether a sequence matches the empty string at the start of any text, or at the end of any. */
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
