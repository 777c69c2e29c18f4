import { edits, type FixKind } from '../context.ts'

/** Writes the only allowed value. */
export const onlyValue: FixKind = ({ code, path, params: { allowed } }, { start }) => {
  if (code !== 'enum' || !Array.isArray(allowed) || allowed.length !== 1) return undefined
  const value: unknown = allowed[0]
  return {
    label: `Write ${String(value)}`,
    apply: async (text) => (await edits()).replaceAt(text, [...start, ...path], value),
  }
}
