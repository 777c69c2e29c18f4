import type { Fix } from '../model.ts'
import type { Repairable } from '../normalization.ts'
import { edits } from './context.ts'

/** Does everything the normalizer does. */
export const normalizeDocument = (documents: readonly Repairable[]): Fix => ({
  label: 'Normalize the document',
  apply: async (text) => (await edits()).applyAllChanges(text, documents),
})
