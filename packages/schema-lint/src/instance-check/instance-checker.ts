import { giveUp } from '../budget/undecided.ts'
import { OutOfSteps, Steps } from '../budget/steps.ts'
import { grouped } from '../text/grouped.ts'
import type { Registry } from '../schema/registry.ts'
import { type Subschema, valueOf } from '../schema/subschema.ts'
import { Evaluation } from './evaluation.ts'
import type { Instance } from './instance.ts'
import type { InstanceIssue } from './issue.ts'
import type { Relaxation } from './relax.ts'
import { Uncheckable } from './uncheckable.ts'

/** Steps for one value: the schemas that are applied, and the parts of the value that these visit. */
const maxSteps = 500_000
/** Steps for all values that one rule checks against schemas of one document. */
const maxStepsTogether = 10_000_000

/** Checks values against schemas, in a limited number of steps. */
export class InstanceChecker {
  readonly #registry: Registry
  /** By rule and document. */
  readonly #spent = new Map<string, number>()

  constructor(registry: Registry) {
    this.#registry = registry
  }

  /**
   * The first issue of a value, none if it is valid; undefined where the schema does not allow a verdict, or it takes
   * too many steps, which is noted.
   * @param rule on whose account
   * @param relaxation what may be missing; checks schemas as they are if absent
   */
  validate(
    schema: Subschema,
    instance: Instance,
    rule: string,
    relaxation?: Relaxation,
  ): readonly InstanceIssue[] | undefined {
    if (instance.value === null && valueOf(schema, 'nullable') === true) return []
    const account = `${rule} ${schema.document.name}`
    const spent = this.#spent.get(account) ?? 0
    const steps = new Steps(Math.min(maxSteps, maxStepsTogether - spent))
    try {
      const evaluation = new Evaluation(this.#registry, steps, relaxation)
      const { issue } = evaluation.apply(schema, instance)
      return issue === undefined ? [] : [issue]
    } catch (error) {
      if (error instanceof OutOfSteps && error.steps === steps)
        return giveUp(`Checking a value against the schema takes more than ${grouped(maxSteps)} steps.`)
      if (error instanceof Uncheckable) return undefined
      throw error
    } finally {
      this.#spent.set(account, spent + steps.taken)
    }
  }
}
