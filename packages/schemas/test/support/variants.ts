import { readFileSync } from 'node:fs'
import { Ajv, type AnySchemaObject, type ErrorObject, type Options, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import type { JsonSchema } from '@openpartner/build-helpers/json-schema'
import { editorKeywords, type ResourceName, resources } from '../../src/index.ts'

/** The published variants, by their folder under `generated/`. */
export const variants = ['', 'draft-07/', 'bundle/', 'bundle/draft-07/', 'conditional-free/'] as const

export type Variant = (typeof variants)[number]

/** The variants with a file for each resource that needs no other one. */
export const isSelfContained = (variant: Variant): boolean => !['', 'draft-07/'].includes(variant)

/** The variants that carry examples and `readOnly`. */
export const annotated: readonly Variant[] = variants.filter((variant) => variant !== 'conditional-free/')

const engines = {
  '': Ajv2020,
  'draft-07/': Ajv,
  'bundle/': Ajv2020,
  'bundle/draft-07/': Ajv,
  'conditional-free/': AjvDraft04.default,
} as const

export const names: readonly ResourceName[] = resources.map(({ name }) => name)

export const packageRoot = new URL('../../', import.meta.url)

export const pathOf = (variant: Variant, name: ResourceName): string =>
  `generated/${variant}${name}.schema.json`

/** A schema as it is published, read from disk. */
export const readSchema = (variant: Variant, name: ResourceName): JsonSchema =>
  JSON.parse(readFileSync(new URL(pathOf(variant, name), packageRoot), 'utf8')) as JsonSchema

const fail = (...message: unknown[]): never => {
  throw new Error(`ajv warns: ${message.join(' ')}`)
}

/** An ajv that fails on anything it would only warn about. */
export function strictAjv(variant: Variant, options: Options = {}): Ajv | Ajv2020 {
  const ajv = new engines[variant]({
    strict: true,
    allowUnionTypes: variant !== 'conditional-free/',
    keywords: variant.startsWith('bundle/') ? [...editorKeywords] : [],
    logger: { log: fail, warn: fail, error: fail },
    ...options,
  })
  addFormats.default(ajv)
  return ajv
}

/** Every resource of a variant, compiled together so that their `$ref`s meet. */
export function compileAll(
  variant: Variant,
  options: Options = {},
): ReadonlyMap<ResourceName, ValidateFunction> {
  const ajv = strictAjv(variant, options)
  const schemas = names.map((name) => [name, readSchema(variant, name) as AnySchemaObject] as const)
  for (const [, schema] of schemas) if (schema.$id !== undefined) ajv.addSchema(schema)
  return new Map(schemas.map(([name, schema]) => [name, ajv.compile(schema)]))
}

/** The verdict of one variant, with the errors for messages of failing tests. */
export function verdict(
  validate: ValidateFunction | undefined,
  value: unknown,
): { ok: boolean; errors: ErrorObject[] } {
  if (validate === undefined) throw new Error('No such resource.')
  return { ok: validate(value), errors: [...(validate.errors ?? [])] }
}
