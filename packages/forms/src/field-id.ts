import { stepsOf } from './pointer.ts'

const encoded = (step: string): string =>
  step.replaceAll(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)

/**
 * An `id` for the control of a field: `/billingProfile/email` → `field-billingProfile-email`. Two pointers never share
 * one, and every one can be used as it is in selectors and in lists of ids.
 *
 * @param pointer the JSON Pointer of a field
 */
export const fieldId = (pointer: string): string => ['field', ...stepsOf(pointer).map(encoded)].join('-')
