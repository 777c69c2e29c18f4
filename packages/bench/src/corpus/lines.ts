import type { Random } from './random.ts'

type Fields = Readonly<Record<string, unknown>>
type Entries = readonly (readonly [string, unknown])[]

/** A copy whose objects have other properties, or the same in another order. */
function rewritten(value: unknown, change: (entries: Entries) => Entries): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => rewritten(item, change))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, rewritten(part, change)] as const)
  return Object.fromEntries(change(entries))
}

/** A customer of about 1.4 kB, without what a call by identifier seldom has. */
export function commonCustomer(customer: unknown): Fields {
  const { companyProfile, billingProfile, userCredentials: _, ...rest } = customer as Record<string, Fields>
  const { links: _company, ...company } = companyProfile ?? {}
  const { links: _billing, ...billing } = billingProfile ?? {}
  const { id, commerceId, ...others } = rest
  return { id, commerceId, companyProfile: company, billingProfile: billing, ...others }
}

const shuffled = (random: Random) => (entries: Entries) =>
  entries
    .map((entry) => ({ entry, rank: random.next() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry)

/** As `json.dumps` of Python does by default: a blank after each comma and colon. */
const spaced = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replaceAll(/\n */g, ' ')
    .replaceAll(/([[{]) /g, '$1')
    .replaceAll(/ ([\]}])/g, '$1')

const escaped = (text: string): string =>
  text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Adds what the service may add one day, at the top and in the company's profile. */
const extended = (customer: Fields): unknown => ({
  ...customer,
  'odata.etag': 'W/"1"',
  segments: [{ name: 'Söder', weights: [1, 2.5e-3, null] }],
  companyProfile: { ...(customer.companyProfile as Fields), employees: 12 },
})

/** Ways in which producers write a customer as a line. */
export const writers: Readonly<Record<string, (customer: Fields, random: Random) => string>> = {
  'as the schema orders it, compact': (customer) => JSON.stringify(customer),
  'keys in alphabetical order': (customer) =>
    JSON.stringify(
      rewritten(customer, (entries) => entries.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    ),
  'keys in random order': (customer, random) => JSON.stringify(rewritten(customer, shuffled(random))),
  'a blank after each comma and colon': spaced,
  'letters beyond ASCII escaped': (customer) =>
    escaped(JSON.stringify({ ...customer, tags: ['Åland', 'Łódź'] })),
  'slashes escaped': (customer) => JSON.stringify(customer).replaceAll('/', String.raw`\/`),
  'unknown keys': (customer) => JSON.stringify(extended(customer)),
}
