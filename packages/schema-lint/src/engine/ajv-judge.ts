import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Registry } from '../schema/registry.ts'
import type { Subschema } from '../schema/subschema.ts'
import type { Judge, Objection } from './judge.ts'

/** Judges values by ajv. */
export class AjvJudge implements Judge {
  readonly #registry: Registry

  constructor(registry: Registry) {
    this.#registry = registry
  }

  objections(schema: Subschema, value: unknown): readonly Objection[] | undefined {
    void this.#registry
    const ajv = new (schema.dialect.refStandsAlone ? Ajv : Ajv2020)({
      strict: false,
      allErrors: true,
      logger: false,
    })
    try {
      const validate = ajv.compile(schema.node.value as object)
      if (validate(value)) return []
      return (validate.errors ?? []).map(({ instancePath, message = '' }) => ({
        path: instancePath.split('/').slice(1),
        message,
      }))
    } catch {
      return undefined
    }
  }
}
