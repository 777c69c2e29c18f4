/** A JSON value as the TypeScript type of this value alone, as after `as const`. */
export function literalType(value: unknown): string {
  if (Array.isArray(value)) return `readonly [${value.map(literalType).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([key, member]) => `readonly ${propertyName(key)}: ${literalType(member)}`,
  )
  return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`
}

const propertyName = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key))
