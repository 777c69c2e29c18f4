import { type TSchemaOptions, type TString, Type } from 'typebox'
import { notBlank, type PatternName, patternFormats, whole, wholeOrEmpty } from './patterns.ts'

type Documented = { readonly description: string; readonly examples: readonly string[] } & TSchemaOptions

/** Upper limits of length by format, in code points. */
const lengths: Record<PatternName, number> = {
  uuid: 36,
  email: 254,
  domain: 253,
  culture: 10,
  language: 5,
  'https-url': 2048,
}

/** Text that may be empty: the service sends and accepts `''` for "not given". Lengths count code points. */
export const optionalText = (maxLength: number, options: Documented): TString =>
  Type.String({ maxLength, ...options })

/** Text that must be given. */
export const requiredText = (maxLength: number, options: Documented): TString =>
  Type.String({ minLength: 1, maxLength, ...options })

/** Text written by a person, which must not be blank. */
export const requiredName = (maxLength: number, options: Documented): TString =>
  requiredText(maxLength, { ...options, pattern: notBlank })

/** A required text of a named format; `format` is an annotation, the pattern beside it decides in every engine. */
export function requiredFormat(name: PatternName, options: Documented): TString {
  const format = patternFormats[name]
  return Type.String({
    ...(format === undefined ? {} : { format }),
    minLength: 1,
    maxLength: lengths[name],
    pattern: whole(name),
    ...options,
  })
}

/** A text of a named format, or empty. It has no `format`, because no format accepts `''`. */
export const optionalFormat = (name: PatternName, options: Documented): TString =>
  Type.String({ maxLength: lengths[name], pattern: wholeOrEmpty(name), ...options })
