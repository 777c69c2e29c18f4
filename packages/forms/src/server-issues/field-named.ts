import type { FieldTable } from '../field-table.ts'

/** Other names of fields in faults. */
const aliases: Readonly<Record<string, string>> = { notificationemailaddress: 'email' }

/** Without letter case, underscores and other separators: `Billing_Profile.State`, `/state`. */
const folded = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[./]/)
    .map((step) => step.replaceAll(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .map((step) => (Object.hasOwn(aliases, step) ? (aliases[step] ?? step) : step))

/**
 * The pointer of the field that a fault names, by its path or the end of it. Of several with the same end, the one in
 * the billing profile is meant, which the service reads: `CompanyName`, `FirstName`.
 */
export function fieldNamed(property: string, fields: FieldTable): string | undefined {
  const steps = folded(property)
  // What comes before it may not be ours: `customer.CompanyProfile.Domain`, `$.companyProfile.domain`.
  for (let first = 0; first < Math.min(steps.length, 5); first += 1) {
    const name = steps.slice(first).join('/')
    const candidates = Object.keys(fields).filter((pointer) =>
      `/${folded(pointer).join('/')}`.endsWith(`/${name}`),
    )
    const found = candidates.find((pointer) => pointer.startsWith('/billingProfile/')) ?? candidates[0]
    if (found !== undefined) return found
  }
  return undefined
}
