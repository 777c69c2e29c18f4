import { giveUp } from '../budget/undecided.ts'
import type { Steps } from '../budget/steps.ts'
import type { Registry } from '../schema/registry.ts'
import { isRecord, type Subschema } from '../schema/subschema.ts'
import { entryOf } from '../source/node.ts'
import { nothingEvaluated } from './evaluated.ts'
import { identityOf, type Instance, type Written } from './instance.ts'
import type { InstanceIssue } from './issue.ts'
import { issueOf } from './issue-of.ts'
import type { KeywordCheck, Outcome } from './keyword-check.ts'
import { anyValueChecks } from './keywords/any-values.ts'
import { arrayChecks, unevaluatedItems } from './keywords/arrays.ts'
import { combinationChecks } from './keywords/combinations.ts'
import { numberChecks } from './keywords/numbers.ts'
import { objectChecks, unevaluatedProperties } from './keywords/objects.ts'
import { stringChecks } from './keywords/strings.ts'
import { relaxed, type Relaxation } from './relax.ts'
import { staticTarget } from './static-target.ts'
import { Uncheckable } from './uncheckable.ts'

/** The keywords that decide about values, in the order in which their issues tell most. */
const checks: readonly (readonly [string, KeywordCheck])[] = [
  ...anyValueChecks,
  ...numberChecks,
  ...stringChecks,
  ...arrayChecks,
  ...objectChecks,
  ...combinationChecks,
  unevaluatedItems,
  unevaluatedProperties,
]
const references = ['$ref', '$dynamicRef', '$recursiveRef']

/** Schemas that apply one another, at most: further ones would overflow the stack. */
const maxDepth = 500

/** One value checked against one schema: every schema is applied to every part of the value once. */
export class Evaluation {
  readonly #registry: Registry
  readonly #steps: Steps
  readonly #relaxation: Relaxation | undefined
  readonly #known = new Map<Subschema, Map<unknown, Outcome | 'open'>>()
  #depth = 0

  constructor(registry: Registry, steps: Steps, relaxation?: Relaxation) {
    this.#registry = registry
    this.#steps = steps
    this.#relaxation = relaxation
  }

  /**
   * @throws {Uncheckable} if the schema allows no verdict
   * @throws {OutOfSteps}
   */
  apply(schema: Subschema, instance: Instance): Outcome {
    this.#steps.take()
    if (schema.node.value === true) return { evaluated: nothingEvaluated() }
    if (schema.node.value === false)
      return { issue: issueOf('false schema', 'must not be present'), evaluated: nothingEvaluated() }
    if (!isRecord(schema.node.value)) throw new Uncheckable('no schema')
    const outcomes = this.#known.get(schema) ?? new Map<unknown, Outcome | 'open'>()
    this.#known.set(schema, outcomes)
    const identity = identityOf(instance)
    const known = outcomes.get(identity)
    if (known === 'open') throw new Uncheckable('a schema that refers to itself for the same value')
    if (known !== undefined) return known
    if (this.#depth >= maxDepth) {
      giveUp(`A value is checked against more than ${maxDepth} schemas within each other.`)
      throw new Uncheckable('too deep')
    }
    outcomes.set(identity, 'open')
    this.#depth += 1
    const outcome = this.#applyObject(schema, instance)
    this.#depth -= 1
    outcomes.set(identity, outcome)
    return outcome
  }

  #applyObject(schema: Subschema, instance: Instance): Outcome {
    const evaluated = nothingEvaluated()
    if (this.#relaxation && isMeantToBeNull(schema, instance)) return { evaluated }
    for (const target of this.#targetsOf(schema)) {
      const outcome = this.apply(target, instance)
      if (outcome.issue) return { issue: outcome.issue, evaluated }
      evaluated.parts.push(outcome.evaluated)
      if (schema.dialect.refStandsAlone) return { evaluated }
    }
    for (const [keyword, check] of checksOf(schema)) {
      const limit = this.#relaxation
        ? relaxed(keyword, schema.keywords[keyword], this.#relaxation)
        : schema.keywords[keyword]
      if (limit === undefined) continue
      const issue: InstanceIssue | undefined = check({
        keyword,
        limit,
        isRelaxed: this.#relaxation !== undefined,
        writtenLimit: writtenLimitOf(schema, keyword),
        instance,
        schema,
        evaluated,
        apply: (part, value) => this.apply(part, value),
        take: (steps) => this.#steps.take(steps),
      })
      if (issue) return { issue, evaluated }
    }
    return { evaluated }
  }

  #targetsOf(schema: Subschema): readonly Subschema[] {
    return references.flatMap((keyword) => {
      const reference = schema.dialect.keywords.has(keyword) ? schema.keywords[keyword] : undefined
      if (!Object.hasOwn(schema.keywords, keyword) || typeof reference !== 'string') return []
      return [staticTarget(this.#registry, schema, keyword, reference)]
    })
  }
}

/** OpenAPI 3.0 gives `nullable` no meaning without a `type` beside it, but its author means null. */
function isMeantToBeNull({ keywords }: Subschema, { value }: Instance): boolean {
  return value === null && keywords['nullable'] === true && keywords['type'] === undefined
}

const checksBySchema = new WeakMap<Subschema, readonly (readonly [string, KeywordCheck])[]>()

function checksOf(schema: Subschema): readonly (readonly [string, KeywordCheck])[] {
  const known = checksBySchema.get(schema)
  if (known !== undefined) return known
  const own = checks.filter(
    ([keyword]) => Object.hasOwn(schema.keywords, keyword) && schema.dialect.keywords.has(keyword),
  )
  checksBySchema.set(schema, own)
  return own
}

function writtenLimitOf({ document, node }: Subschema, keyword: string): Written {
  return { node: entryOf(node, keyword)?.node ?? node, text: document.text }
}
