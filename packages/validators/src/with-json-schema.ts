import type { StandardJSONSchemaV1 } from '@standard-schema/spec'
import { MisuseError } from './misuse-error.ts'
import type { Validator, ValidatorOptions } from './validator.ts'

/** The dialect in which a JSON Schema is given. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0'

/** A validator that also gives its JSON Schema; the same interface otherwise. */
export type ValidatorWithJsonSchema<Value> = Omit<Validator<Value>, '~standard' | 'with'> & {
  /**
   * The JSON Schema of the resource, self-contained, a fresh copy at each call.
   * @throws {MisuseError} for a target other than the three
   */
  readonly jsonSchema: (options: { readonly target: JsonSchemaTarget }) => Record<string, unknown>
  readonly with: (options: ValidatorOptions) => ValidatorWithJsonSchema<Value>
  /** Standard Schema and Standard JSON Schema, version 1. */
  readonly '~standard': Validator<Value>['~standard'] & StandardJSONSchemaV1.Props<Value, Value>
}

/** Adds the JSON Schema to a validator. `documents` are JSON texts by target. */
export function withJsonSchema<Value>(
  validator: Validator<Value>,
  documents: Readonly<Record<JsonSchemaTarget, string>>,
): ValidatorWithJsonSchema<Value> {
  const jsonSchema = (options: { readonly target: string }): Record<string, unknown> => {
    const target = Object.hasOwn(options, 'target') ? options.target : ''
    if (!Object.hasOwn(documents, target)) {
      throw new MisuseError('unknown-target', `target must be one of ${Object.keys(documents).join(', ')}`)
    }
    return JSON.parse(documents[target as JsonSchemaTarget]) as Record<string, unknown>
  }
  return Object.freeze({
    ...validator,
    jsonSchema,
    with: (options: ValidatorOptions) => withJsonSchema(validator.with(options), documents),
    '~standard': Object.freeze({
      ...validator['~standard'],
      jsonSchema: Object.freeze({ input: jsonSchema, output: jsonSchema }),
    }),
  })
}
