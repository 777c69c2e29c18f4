import { createRequire } from 'node:module'
import type * as AjvDraft07 from 'ajv'
import type { Ajv, Options } from 'ajv'
import type * as AjvDraft2019 from 'ajv/dist/2019.js'
import type * as AjvDraft2020 from 'ajv/dist/2020.js'
import type * as AjvFormats from 'ajv-formats'
import type { DialectId } from '../src/schema/keyword.ts'

const load = createRequire(import.meta.url)

/** An ajv for the schemas of a dialect, that checks and logs nothing about the schemas themselves. */
export function ajvFor(dialect: DialectId): Ajv {
  const options: Options = {
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    ownProperties: true,
  }
  const ajv = new (ajvClass(dialect))(options)
  const { default: addFormats } = load('ajv-formats') as typeof AjvFormats
  addFormats.default(ajv)
  return ajv
}

function ajvClass(dialect: DialectId): new (options: Options) => Ajv {
  if (dialect === 'draft-04' || dialect === 'openapi-3.0') {
    const { default: ajv } = load('ajv-draft-04') as { default: new (options: Options) => Ajv }
    return ajv
  }
  if (dialect === '2019-09') return (load('ajv/dist/2019.js') as typeof AjvDraft2019).Ajv2019
  if (dialect === '2020-12' || dialect === 'openapi-3.1')
    return (load('ajv/dist/2020.js') as typeof AjvDraft2020).Ajv2020
  return (load('ajv') as typeof AjvDraft07).Ajv
}
