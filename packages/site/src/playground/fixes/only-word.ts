import { edits, type FixKind } from './context.ts'

/** Writes the one word that is allowed. */
export const onlyWord: FixKind = ({ code, path, params: { allowed } }) => {
  if (code !== 'enum' || !Array.isArray(allowed) || allowed.length !== 1) return undefined
  const word: unknown = allowed[0]
  return {
    label: `Write ${String(word)}`,
    apply: async (text) => (await edits()).replaceAt(text, path, word),
  }
}
