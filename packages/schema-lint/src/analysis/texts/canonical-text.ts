import { isRecord } from '../../schema/subschema.ts'

const known = new WeakMap<object, string>()

/** A text that is the same for two JSON values exactly if they are equal, whatever the order of keys. */
export function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  const done = known.get(value)
  if (done !== undefined) return done
  const text = Array.isArray(value)
    ? `[${value.map(canonicalText).join(',')}]`
    : isRecord(value)
      ? `{${Object.keys(value)
          .toSorted()
          .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`)
          .join(',')}}`
      : ''
  known.set(value, text)
  return text
}
