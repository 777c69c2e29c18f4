import { giveUp } from '../budget/undecided.ts'
import type { Direction } from '../schema/openapi/object-types.ts'
import type { Registry } from '../schema/registry.ts'
import { has, stringOf, type Subschema, valueOf } from '../schema/subschema.ts'
import type { Instance } from './instance.ts'
import { InstanceChecker } from './instance-checker.ts'
import type { InstanceIssue } from './issue.ts'

/** What is looked through for properties of one direction; beyond it there is no verdict. */
const maxSchemas = 20_000

/**
 * Checks values that go in a direction: a request needs no property that is read-only, a response none that is
 * write-only, and an example that may be either needs neither.
 */
export class DirectedChecker {
  readonly #registry: Registry
  readonly #checker: InstanceChecker

  constructor(registry: Registry) {
    this.#registry = registry
    this.#checker = new InstanceChecker(registry)
  }

  /**
   * The first issue of a value, none if it is valid; undefined where the schema does not allow a verdict, or it takes
   * too many steps, which is noted.
   * @param direction of the message that the value is; absent for a value as it is
   * @param rule on whose account the steps are taken
   */
  validate(
    schema: Subschema,
    instance: Instance,
    direction: Direction | undefined,
    rule: string,
  ): readonly InstanceIssue[] | undefined {
    const issues = this.#checker.validate(schema, instance, rule)
    if (direction === undefined || issues === undefined || issues.length === 0) return issues
    const found = this.#lookThrough(schema, direction)
    if (found === undefined) return giveUp(`A value is checked against more than ${maxSchemas} schemas.`)
    const { optional, nullable } = found
    if (optional.size === 0 && !nullable) return issues
    return this.#checker.validate(schema, instance, rule, { optional })
  }

  /** All schemas that a value of this one may meet: which properties belong to the other direction? */
  #lookThrough(
    start: Subschema,
    direction: Direction,
  ): { readonly optional: ReadonlySet<string>; readonly nullable: boolean } | undefined {
    const flags = ['readOnly', 'writeOnly'].filter((flag) => flag !== onlyIn[direction])
    const optional = new Set<string>()
    const found = new Set([start])
    let nullable = false
    for (const schema of found) {
      if (found.size > maxSchemas) return undefined
      nullable ||= valueOf(schema, 'nullable') === true && !has(schema, 'type')
      for (const next of [...schema.document.childrenOf(schema), ...this.#targets(schema)]) {
        found.add(next)
        const { via } = next
        if (via?.keyword === 'properties' && this.#isFlagged(next, flags)) optional.add(String(via.key))
      }
    }
    return { optional, nullable }
  }

  /** Whether a schema or one that it is composed of has such a flag. */
  #isFlagged(start: Subschema, flags: readonly string[]): boolean {
    const found = new Set([start])
    for (const schema of found) {
      if (flags.some((flag) => valueOf(schema, flag) === true)) return true
      for (const part of schema.document.childrenOf(schema)) if (composes(part)) found.add(part)
      for (const target of this.#targets(schema)) found.add(target)
    }
    return false
  }

  #targets(schema: Subschema): readonly Subschema[] {
    const reference = stringOf(schema, '$ref')
    const target = reference === undefined ? undefined : this.#registry.resolve(schema, reference)
    return target?.ok ? [target.schema] : []
  }
}

/** What a message in this direction may need. */
const onlyIn: Readonly<Record<Direction, string | undefined>> = {
  request: 'writeOnly',
  response: 'readOnly',
  either: undefined,
}

function composes({ via }: Subschema): boolean {
  return via?.keyword === 'allOf' || via?.keyword === 'anyOf' || via?.keyword === 'oneOf'
}
