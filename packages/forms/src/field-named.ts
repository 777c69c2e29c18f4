import type { FieldTable } from './field-table.ts'

/** Other names that the service has for fields. */
const aliases: Readonly<Record<string, string>> = { notificationemailaddress: 'email' }

/** Without letter case, underscores and whatever else stands between words: `Billing_Profile.State`, `/state`. */
const folded = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[./]/)
    .map((step) => step.replaceAll(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .map((step) => (Object.hasOwn(aliases, step) ? (aliases[step] ?? step) : step))

/**
 * The pointer of the field that a fault names, by its path or the end of it. Of several that end alike that in the billing
 * profile itself is meant, which the service reads: `CompanyName`, `FirstName`.
 */
export function fieldNamed(property: string, fields: FieldTable): string | undefined {
  const name = folded(property).join('/')
  if (name === '') return undefined
  const candidates = Object.keys(fields).filter((pointer) =>
    `/${folded(pointer).join('/')}`.endsWith(`/${name}`),
  )
  return candidates.find((pointer) => pointer.startsWith('/billingProfile/')) ?? candidates[0]
}
