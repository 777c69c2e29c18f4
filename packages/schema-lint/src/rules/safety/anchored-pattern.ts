import type { AST } from '@eslint-community/regexpp'
import { isAnchoredAt } from '../../analysis/patterns/anchors.ts'
import { parsePattern } from '../../analysis/patterns/parse-pattern.ts'
import { defineRule } from '../../engine/rule.ts'
import { stringOf } from '../../schema/subschema.ts'

export const anchoredPattern = defineRule({
  id: 'anchored-pattern',
  group: 'safety',
  severity: 'warning',
  presets: ['strict'],
  documentation: {
    summary: 'A pattern begins with `^` and ends with `$`.',
    rationale:
      'A pattern without anchors matches anywhere in a string: `[0-9]{4}` accepts `<script>2024</script>`. If any text around it is allowed, `^.*` or `.*$` says so.',
    link: 'https://json-schema.org/draft/2020-12/json-schema-core#section-6.4',
    good: [{ schema: { pattern: '^[0-9]{4}$' } }, { schema: { pattern: '^https://' } }],
    bad: [{ schema: { pattern: '[0-9]{4}' } }, { schema: { pattern: '^[0-9]{4}' } }],
  },
  keywords: ['pattern'],
  checkSchema(schema, { report }) {
    const alternatives = parsePattern(stringOf(schema, 'pattern') ?? '')?.ast.alternatives
    if (alternatives === undefined || alternatives.every(({ elements }) => elements.length === 0)) return
    const starts = isAnchoredAt(alternatives, 'start')
    const ends = isAnchoredAt(alternatives, 'end')
    if ((starts && ends) || asksForOneCharacter(alternatives)) return
    if (starts !== ends && isOpenOnPurpose(alternatives)) return
    const missing = starts ? '`$`' : ends ? '`^`' : '`^` and `$`'
    const message = `The "pattern" matches parts of a string, because it lacks ${missing}.`
    report({ at: schema, path: ['pattern'], message })
  },
})

/** A single class says that a string begins with, ends with or contains such a character: `[^ ]`. */
function asksForOneCharacter(alternatives: readonly AST.Alternative[]): boolean {
  const elements = alternatives.flatMap((each) => each.elements).filter(({ type }) => type !== 'Assertion')
  return elements.length === 1 && /^Character(Class|Set)$/.test(elements[0]?.type ?? '')
}

/** A fixed beginning or end, an assertion or a wildcard leaves the rest of the string free on purpose. */
function isOpenOnPurpose(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.every(({ elements }) => {
    const others = elements.filter(({ type }) => type !== 'Assertion')
    return others.every(({ type }) => type === 'Character') || others.some(isWildcard)
  })
}

function isWildcard(element: AST.Element): boolean {
  return (
    element.type === 'Quantifier' && element.element.type === 'CharacterSet' && element.element.kind === 'any'
  )
}
