import { type TSchemaOptions, type TUnsafe, Type } from 'typebox'

/** One of a fixed list of words, written as `enum`: a union of literals would become `anyOf` and report every branch. */
export function stringEnum<const Words extends readonly string[]>(
  words: Words,
  options: TSchemaOptions = {},
): TUnsafe<Words[number]> {
  return Type.Unsafe<Words[number]>({ type: 'string', enum: [...words], ...options })
}
