import { usual } from './choices.ts'
import type { State } from './model.ts'
import { store, taken } from './tab-storage.ts'

/** The form of the site reads its document here, and leaves one for the playground: as JSON, in the same tab. */
const toForm = 'openpartner-form-document'
const fromForm = 'openpartner-playground-document'

/** The resource that the form fills in. */
export const demoResource = usual.resource

/** Leaves a document for the form; false if this browser keeps nothing. */
export const handToDemo = (text: string): boolean => store(toForm, text)

/** The document that the form left, once. */
export function documentFromForm(): State | undefined {
  const text = taken(fromForm)
  return text === undefined ? undefined : { ...usual, resource: demoResource, text }
}
