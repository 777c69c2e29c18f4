import type { Ajv, ValidateFunction } from 'ajv'
import { bestIssue } from './best-issue.ts'
import { createAjv, type Generation, generationOf } from './compiler.ts'
import { checkSimple, type Verdict } from './check-simple.ts'
import { plainSchema, type ReferenceKeyword } from './plain-schema.ts'
import { staticTarget } from './static-target.ts'
import { isLarge } from './is-large.ts'
import { Uncheckable } from './uncheckable.ts'
import type { Registry } from '../schema/registry.ts'
import { has, type Subschema, valueOf } from '../schema/subschema.ts'
import type { InstanceIssue } from './issue.ts'

/** Characters of a schema beyond which compiling it takes too long. */
const longestSchema = 100_000

/**
 * Checks values against schemas with ajv. Schemas that say the same are compiled once, and only when a value reaches
 * them.
 */
export class AjvChecker {
  readonly #registry: Registry
  readonly #ajvs = new Map<Generation, Ajv>()
  readonly #plain = new Map<Subschema, unknown>()
  readonly #compiled = new Map<string, ValidateFunction | undefined>()
  readonly #targets: Subschema[] = []
  readonly #names = new Map<Subschema, string>()
  readonly #added = new Set<string>()

  constructor(registry: Registry) {
    this.#registry = registry
  }

  /** The first issue of a value, none if it is valid; undefined where the schema does not allow a verdict. */
  validate(schema: Subschema, value: unknown): readonly InstanceIssue[] | undefined {
    try {
      if (value === null && valueOf(schema, 'nullable') === true) return []
      const plain = this.#plainOf(schema)
      const verdict = checkSimple(plain, value, (name, inner) => this.#checkNamed(name, inner))
      if (verdict !== undefined) return verdict
      const validate = this.#compile(schema, plain)
      return validate(value) ? [] : [bestIssue(validate.errors ?? [], value)]
    } catch {
      // The schema is broken, or too much for ajv: either way, there is no verdict.
      return undefined
    }
  }

  #plainOf(schema: Subschema): unknown {
    if (!this.#plain.has(schema)) this.#plain.set(schema, this.#makePlain(schema))
    const plain = this.#plain.get(schema)
    if (plain instanceof Error) throw plain
    return plain
  }

  #makePlain(schema: Subschema): unknown {
    try {
      // What a reference evaluated must be known to `unevaluatedProperties`: ajv has to see the reference.
      return this.#rewrite(schema, tracksEvaluation(schema) ? '$ref' : 'lazyRef')
    } catch (error) {
      return error
    }
  }

  #rewrite(schema: Subschema, keyword: ReferenceKeyword): unknown {
    const nameOf = (from: Subschema, referenceKeyword: string, reference: string): string => {
      const target = staticTarget(this.#registry, from, referenceKeyword, reference)
      const name = this.#nameOf(target)
      if (keyword === '$ref') this.#give(target, name, schema)
      return name
    }
    // Compile time grows faster than the schema, and a value touches little of a large one.
    const divide = keyword === 'lazyRef' && isLarge(schema)
    const nameOfPart = (part: Subschema): string | undefined =>
      divide && part.document.childrenOf(part).length > 0 ? this.#nameOf(part) : undefined
    return plainSchema(schema, { keyword, nameOf, nameOfPart })
  }

  #nameOf(target: Subschema): string {
    const known = this.#names.get(target)
    if (known !== undefined) return known
    const name = `schema:${this.#targets.length}`
    this.#targets.push(target)
    this.#names.set(target, name)
    return name
  }

  /** Adds a schema that another refers to, and those that it refers to itself, to ajv. */
  #give(target: Subschema, name: string, from: Subschema): void {
    const generation = generationOf(target.dialect.id)
    if (generation !== generationOf(from.dialect.id)) throw new Uncheckable('another dialect')
    if (this.#added.has(name)) return
    this.#added.add(name)
    this.#ajv(generation).addSchema(this.#rewrite(target, '$ref') as object, name)
  }

  #compile(schema: Subschema, plain: unknown): ValidateFunction {
    const generation = generationOf(schema.dialect.id)
    const key = `${generation} ${JSON.stringify(plain)}`
    if (!this.#compiled.has(key)) {
      this.#compiled.set(key, undefined)
      if (key.length < longestSchema) {
        this.#compiled.set(key, this.#ajv(generation).compile(plain as object))
      }
    }
    const validate = this.#compiled.get(key)
    if (validate === undefined) throw new Uncheckable('cannot be compiled')
    return validate
  }

  #ajv(generation: Generation): Ajv {
    const known = this.#ajvs.get(generation)
    if (known !== undefined) return known
    const ajv = createAjv(generation, (name) => this.#compileNamed(name))
    this.#ajvs.set(generation, ajv)
    return ajv
  }

  #checkNamed(name: string, value: unknown): Verdict {
    return checkSimple(this.#plainOf(this.#targetNamed(name)), value, (inner, part) =>
      this.#checkNamed(inner, part),
    )
  }

  #compileNamed(name: string): ValidateFunction {
    const target = this.#targetNamed(name)
    return this.#compile(target, this.#plainOf(target))
  }

  #targetNamed(name: string): Subschema {
    const target = this.#targets[Number(name.slice('schema:'.length))]
    if (target === undefined) throw new Uncheckable('no such schema')
    return target
  }
}

/** Whether a schema asks, anywhere in it, what other keywords have evaluated. */
function tracksEvaluation(schema: Subschema): boolean {
  return (
    has(schema, 'unevaluatedProperties') ||
    has(schema, 'unevaluatedItems') ||
    schema.document.childrenOf(schema).some(tracksEvaluation)
  )
}
