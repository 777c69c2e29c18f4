import { canonicalText } from '../../analysis/texts/canonical-text.ts'
import { areDisjoint } from '../../analysis/value-sets/emptiness.ts'
import { heldBy, isAnything } from '../../analysis/structure/effective-keywords.ts'
import { allKinds } from '../../analysis/value-sets/kinds.ts'
import { mayContain } from '../../analysis/value-sets/membership.ts'
import { showValue } from '../../analysis/texts/show-value.ts'
import { intersect, type ValueSet } from '../../analysis/value-sets/value-set.ts'
import { valueSetOf, valueSetWithout } from '../../analysis/value-sets/value-set-of.ts'
import { witnessesOf } from '../../analysis/value-sets/witnesses.ts'
import { spend } from '../../budget/undecided.ts'
import { type Context, defineRule } from '../../engine/rule.ts'
import type { Subschema } from '../../schema/subschema.ts'

export const noOverlappingOneOf = defineRule({
  id: 'no-overlapping-one-of',
  group: 'contradiction',
  severity: 'warning',
  presets: ['recommended'],
  documentation: {
    summary: 'A simple value of one branch of `oneOf` is not valid in another.',
    rationale:
      '`oneOf` requires exactly one match, so a value of two branches is rejected although each branch by itself allows it. The message gives such a value. Branches that only name required properties, to say "one but not both", are not reported.',
    link: 'https://json-schema.org/understanding-json-schema/reference/combining#oneOf',
    good: [
      { schema: { oneOf: [{ type: 'string' }, { type: 'integer' }] } },
      { schema: { oneOf: [{ required: ['a'] }, { required: ['b'] }] } },
    ],
    bad: [
      { schema: { oneOf: [{ type: 'integer' }, { type: 'number' }] } },
      { schema: { oneOf: [{ type: 'string', maxLength: 5 }, { type: 'string' }] } },
    ],
  },
  keywords: ['oneOf'],
  checkSchema(schema, context) {
    const branches = heldBy(schema, 'oneOf')
    if (branches.length < 2) return
    const around = valueSetWithout(schema, context.resolve, ['oneOf'])
    const choices = branches
      .map((branch): Choice => {
        const set = valueSetOf(branch, context.resolve)
        const examples = witnessesOf(intersect(around, set))
        return { branch, set, examples, marks: marksOf(set) }
      })
      .filter(isAlternative)
    const reported = new Set<Choice>()
    for (const group of groupsOf(choices)) {
      for (const [index, choice] of group.entries()) {
        if (!reported.has(choice) && reportOverlap(choice, group.slice(0, index), context))
          reported.add(choice)
      }
    }
  },
})

/** Reports a branch that accepts a value which one of the others accepts too. */
function reportOverlap(choice: Choice, others: readonly Choice[], context: Context): boolean {
  for (const other of others) {
    spend()
    const witness = areMarkedApart(choice, other) ? undefined : commonValue(choice, other, context)
    if (witness === undefined) continue
    context.report({
      at: choice.branch,
      message: `Two branches of "oneOf" accept ${showValue(witness.value)}, so it is rejected.`,
      related: [{ at: other.branch, message: 'This branch accepts it too.' }],
    })
    return true
  }
  return false
}

/** By property, the only values that it may have where it is required; under the empty name, those of the whole. */
type Marks = ReadonlyMap<string, ReadonlySet<string>>

function marksOf({ values, required, properties }: ValueSet): Marks {
  const marks = new Map<string, ReadonlySet<string>>()
  if (values !== undefined) marks.set('', new Set(values.map(canonicalText)))
  for (const name of required) {
    const only = properties.get(name)?.().values
    if (only !== undefined) marks.set(`/${name}`, new Set(only.map(canonicalText)))
  }
  return marks
}

function areMarkedApart(one: Choice, other: Choice): boolean {
  return [...one.marks].some(([name, texts]) => isApart(texts, other.marks.get(name)))
}

function isApart(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return other !== undefined && ![...one].some((text) => other.has(text))
}

/** The branches that may overlap: where all have a property that tells them apart, those with a value in common. */
function groupsOf(choices: readonly Choice[]): Iterable<readonly Choice[]> {
  const [first] = choices
  const name = [...(first?.marks.keys() ?? [])].find((key) => choices.every(({ marks }) => marks.has(key)))
  if (name === undefined) return [choices]
  const groups = new Map<string, Choice[]>()
  for (const choice of choices) {
    for (const text of choice.marks.get(name) ?? []) {
      const group = groups.get(text)
      if (group) group.push(choice)
      else groups.set(text, [choice])
    }
  }
  return groups.values()
}

/** Whether a branch restricts types; one that does not is a condition on the values around it. */
function isAlternative({ branch, set }: Choice): boolean {
  return set.kinds.size < allKinds.length || isAnything(branch)
}

type Choice = {
  readonly branch: Subschema
  readonly set: ValueSet
  readonly examples: readonly unknown[]
  readonly marks: Marks
}

/** A value that both branches accept when it is checked; the sets only provide candidates. */
function commonValue(
  one: Choice,
  other: Choice,
  { validate }: Context,
): { readonly value: unknown } | undefined {
  if (areDisjoint(one.set, other.set)) return undefined
  // Another rule reports duplicates.
  if (canonicalText(one.branch.node.value) === canonicalText(other.branch.node.value)) return undefined
  const candidates = [
    ...one.examples.filter((value) => mayContain(other.set, value)),
    ...other.examples.filter((value) => mayContain(one.set, value)),
  ]
  const accepts = (branch: Subschema, value: unknown): boolean => validate(branch, value)?.length === 0
  const found = candidates
    .slice(0, 4)
    .find((value) => accepts(one.branch, value) && accepts(other.branch, value))
  return found === undefined ? undefined : { value: found }
}
