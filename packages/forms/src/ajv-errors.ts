import type { Issue } from './issue.ts'
import { ruleKeywords } from './generated/rules.ts'
import { toPointer } from './pointer.ts'

/** An error as ajv's `ErrorObject` has it. */
export type AjvError = {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message: string
}

/** Ajv's keyword for each code of the schemas that has another name. */
const keywords: Readonly<Record<string, string>> = {
  'unknown-property': 'additionalProperties',
  'too-short': 'minLength',
  'too-long': 'maxLength',
  'too-small': 'minimum',
  'too-large': 'maximum',
  'too-few-items': 'minItems',
  'too-many-items': 'maxItems',
}

/** The parameter with the name of the property, for keywords that ajv reports at the object. */
const propertyParams: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  additionalProperties: 'additionalProperty',
}

/**
 * The issues as ajv's errors, for JSONForms, rjsf and others that read those. As in ajv, a missing or unknown
 * property is reported at the object that should or should not have it, with its name in `params`. `schemaPath` follows the
 * value, since issues do not know the path through the schema.
 *
 * @param issues the issues of a document
 */
export function toAjvErrors(issues: readonly Issue[]): AjvError[] {
  return issues.map(({ code, path, message, params }) => {
    const keyword = own(ruleKeywords, code) ?? own(keywords, code) ?? code
    const property = own(propertyParams, keyword)
    const location = property === undefined ? path : path.slice(0, -1)
    const steps = location.map((step) =>
      typeof step === 'number' ? '/items' : `/properties${toPointer([step])}`,
    )
    return {
      instancePath: toPointer(location),
      schemaPath: `#${steps.join('')}/${keyword}`,
      keyword,
      params: property === undefined ? ajvParams(keyword, params) : { [property]: path.at(-1) },
      message,
    }
  })
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

function ajvParams(keyword: string, { allowed, ...params }: Issue['params']): Record<string, unknown> {
  return keyword === 'enum' ? { allowedValues: allowed } : params
}
