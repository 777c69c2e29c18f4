import { type TSchemaOptions, type TUnsafe, Type } from 'typebox'

/**
 * One of a fixed list of words, written as `enum`: a union of literals would become `anyOf` and report every branch.
 * What each word means is no enumerable property: only the files for editors carry it, as `enumDescriptions`.
 */
export function stringEnum<const Words extends readonly string[]>(
  words: Words,
  options: TSchemaOptions = {},
  meanings?: Readonly<Record<Words[number], string>>,
): TUnsafe<Words[number]> {
  const schema = Type.Unsafe<Words[number]>({ type: 'string', enum: [...words], ...options })
  if (meanings === undefined) return schema
  const value = words.map((word: Words[number]) => meanings[word])
  return Object.defineProperty(schema, '~meanings', { value, enumerable: false })
}
