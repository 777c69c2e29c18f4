/** Keys of the sentences that only `@openpartner/forms` needs. */
export const formMessageKeys = [
  'form-issues',
  'form-left-out',
  'form-failed',
  'form-no-field',
  'form-file',
  'service-refused',
  'service-fault',
  'service-fault:unavailable',
  'service-fault:busy',
  'service-fault:denied',
  'service-fault:unreadable',
  'hint-example',
  'hint-required-in',
] as const

/** A key of `issues` in the forms of a locale. */
export type FormMessageKey = (typeof formMessageKeys)[number]

/** Labels for a kind of registration number, by whom or what it identifies. */
export const numberLabelKeys = [
  'number:company',
  'number:taxpayer',
  'number:vat-registration',
  'number:sole-trader',
  'number:person',
] as const

/** A key of `labels` in the forms of a locale. */
export type NumberLabelKey = (typeof numberLabelKeys)[number]
