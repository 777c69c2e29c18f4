import type { Schema } from '../document.ts'

type Properties = Readonly<Record<string, Schema>>

const folded = (name: string): string => name.toLowerCase().replaceAll(/[_ ]/g, '')

/**
 * The value as the schema spells it: SDKs send keys in Pascal case, a null for every unset property, and enum values in
 * the letter case of their own language. Reads what the schema names, and no deeper.
 */
export function respelled(value: unknown, schema: Schema): unknown {
  if (typeof value === 'string' && Array.isArray(schema.enum)) {
    return (schema.enum as string[]).find((one) => folded(one) === folded(value)) ?? value
  }
  const { properties } = schema as { readonly properties?: Properties }
  if (properties === undefined || typeof value !== 'object' || value === null || Array.isArray(value))
    return value
  const names = new Map(Object.keys(properties).map((name) => [folded(name), name]))
  const entries = Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([key, part]) => {
      const name = names.get(folded(key)) ?? key
      return [name, respelled(part, properties[name] ?? {})] as const
    })
  return Object.fromEntries(entries)
}
