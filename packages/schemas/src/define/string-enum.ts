import { type TSchemaOptions, type TUnsafe, Type } from 'typebox'

/**
 * One of a fixed list of values, written as `enum`: a union of literals would become `anyOf` and report every branch.
 * What each value means is not enumerable: only the files for editors carry it, as `enumDescriptions`.
 */
export function stringEnum<const Values extends readonly string[]>(
  values: Values,
  options: TSchemaOptions = {},
  meanings?: Readonly<Record<Values[number], string>>,
): TUnsafe<Values[number]> {
  const schema = Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], ...options })
  if (meanings === undefined) return schema
  const descriptions = values.map((value: Values[number]) => meanings[value])
  return Object.defineProperty(schema, '~meanings', { value: descriptions, enumerable: false })
}
