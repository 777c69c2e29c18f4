import { notAllowedCodes, requiredCodes } from './generated/rules.ts'
import type { Issue } from './issue.ts'
import { toPointer } from './pointer.ts'

/** An error in the shape of ajv's `ErrorObject`. */
export type AjvError = {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message: string
}

/** Keyword and parameter of ajv for our codes; ajv has the limit of each length under one name. */
const keywords: Readonly<Record<string, readonly [keyword: string, param?: string]>> = {
  required: ['required', 'missingProperty'],
  'unknown-property': ['additionalProperties', 'additionalProperty'],
  enum: ['enum'],
  'too-short': ['minLength'],
  'too-long': ['maxLength'],
  'too-small': ['minimum'],
  'too-large': ['maximum'],
  'too-few-items': ['minItems'],
  'too-many-items': ['maxItems'],
}

/**
 * The issues in the shape of ajv's errors, for JSONForms, rjsf and others that read those. As in ajv, a missing or unknown
 * property is reported at the object that should or should not have it, with its name in `params`. `schemaPath` follows the
 * value, since issues do not know the way through the schema.
 */
export function toAjvErrors(issues: readonly Issue[]): AjvError[] {
  return issues.map(({ code, path, message, params }) => {
    const [keyword, property] = keywordOf(code)
    const place = property === undefined ? path : path.slice(0, -1)
    const steps = place.map((step) =>
      typeof step === 'number' ? '/items' : `/properties${toPointer([step])}`,
    )
    return {
      instancePath: toPointer(place),
      schemaPath: `#${steps.join('')}/${keyword}`,
      keyword,
      params: property === undefined ? ajvParams(keyword, params) : { [property]: path.at(-1) },
      message,
    }
  })
}

function keywordOf(code: string): readonly [keyword: string, param?: string] {
  if (notAllowedCodes.includes(code)) return ['not']
  const known = requiredCodes.includes(code) ? 'required' : code
  return Object.hasOwn(keywords, known) ? (keywords[known] ?? [code]) : [code]
}

function ajvParams(keyword: string, { allowed, ...params }: Issue['params']): Record<string, unknown> {
  return keyword === 'enum' ? { allowedValues: allowed } : params
}
