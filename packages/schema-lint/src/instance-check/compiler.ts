import { createRequire } from 'node:module'
import type * as AjvDraft07 from 'ajv'
import type { Ajv, AnySchema, ErrorObject, Options, ValidateFunction } from 'ajv'
import type * as AjvDraft2019 from 'ajv/dist/2019.js'
import type * as AjvDraft2020 from 'ajv/dist/2020.js'
import type { DataValidationCxt } from 'ajv/dist/types/index.js'
import type * as AjvFormats from 'ajv-formats'
import type { DialectId } from '../schema/keyword.ts'
import { guardedPattern } from './guarded-pattern.ts'

/** The generations of JSON Schema that ajv distinguishes. */
export type Generation = 'draft-04' | 'draft-07' | '2019-09' | '2020-12'

const generations: Readonly<Record<DialectId, Generation>> = {
  'draft-04': 'draft-04',
  'draft-06': 'draft-07',
  'draft-07': 'draft-07',
  '2019-09': '2019-09',
  '2020-12': '2020-12',
  'openapi-3.0': 'draft-04',
  'openapi-3.1': '2020-12',
}

/** Which ajv checks against the schemas of a dialect. */
export function generationOf(dialect: DialectId): Generation {
  return generations[dialect]
}

/** The compiled schema with a name. */
export type Lookup = (name: string) => ValidateFunction

const load = createRequire(import.meta.url)

/** An ajv that reads plain schemas: it checks and logs nothing itself, and follows a `lazyRef` by `lookup`. */
export function createAjv(generation: Generation, lookup: Lookup): Ajv {
  const options: Options = {
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    ownProperties: true,
    // Optimizing takes longer than it saves for the few values that are checked here.
    code: { optimize: false, regExp: Object.assign(guardedPattern, { code: '' }) },
  }
  const ajv = new (ajvClass(generation))(options)
  const { default: addFormats } = load('ajv-formats') as typeof AjvFormats
  addFormats.default(ajv)
  // ECMA-262 patterns with and without the `u` flag are both in use.
  ajv.addFormat('regex', isPattern)
  ajv.addKeyword({ keyword: 'lazyRef', schemaType: 'string', errors: 'full', validate: followLazily })
  return ajv

  function followLazily(
    this: unknown,
    name: string,
    data: unknown,
    _parent?: AnySchema,
    context?: DataValidationCxt,
  ): boolean {
    const validate = lookup(name)
    const valid = validate.call(this, data, context)
    Object.assign(followLazily, { errors: valid ? [] : (validate.errors as Partial<ErrorObject>[]) })
    return valid
  }
}

function ajvClass(generation: Generation): new (options: Options) => Ajv {
  if (generation === 'draft-04') {
    const { default: ajv } = load('ajv-draft-04') as { default: new (options: Options) => Ajv }
    return ajv
  }
  if (generation === '2019-09') return (load('ajv/dist/2019.js') as typeof AjvDraft2019).Ajv2019
  if (generation === '2020-12') return (load('ajv/dist/2020.js') as typeof AjvDraft2020).Ajv2020
  return (load('ajv') as typeof AjvDraft07).Ajv
}

function isPattern(text: string): boolean {
  try {
    guardedPattern(text)
    return true
  } catch {
    return false
  }
}
