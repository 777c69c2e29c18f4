import { ok } from './answer.ts'
import type { Call, Handler } from './call.ts'
import { type Continuation, fromToken, toToken } from './continuation.ts'
import { isSelected, readFilter } from './filter.ts'
import { linkTo } from '../customers/links.ts'
import { refuse } from '../faults/refuse.ts'
import { hasEnded } from '../customers/relationship.ts'
import { summaryOf } from '../customers/views.ts'

/** A page never has more customers, whatever size is asked for. */
const largestPage = 500

export const listCustomers: Handler = (call) => {
  const page = pageOf(call)
  if (page === undefined) return refuse('InvalidRequest')
  const { after, size, filter } = page
  const found = call.store
    .entries()
    .filter(({ customer }) => !hasEnded(customer))
    .filter(({ customer }) => filter === undefined || isSelected(customer, filter))
  const rest = found.filter(({ ordinal }) => ordinal > after)
  const shown = rest.slice(0, Math.min(size || largestPage, largestPage))
  const last = shown.at(-1)
  const token = last && rest.length > shown.length ? toToken({ ...page, after: last.ordinal }) : undefined
  return ok({
    totalCount: found.length,
    items: shown.map(({ customer }) => summaryOf(customer)),
    ...(token === undefined ? {} : { continuationToken: token }),
    links: linksOf(call, size, token),
    attributes: { objectType: 'Collection' },
  })
}

/** What is asked for: a first page, by size and filter, or the next one, by its token alone. */
function pageOf({ query, headers }: Call): Continuation | undefined {
  const token = headers['ms-continuationtoken']
  // Either one alone would return the first page again and again.
  if ((token === undefined) !== (query.seekOperation === undefined)) return undefined
  if (token !== undefined) return fromToken(token)
  const size = Number(query.size ?? 0)
  if (query.filter === undefined) return { after: 0, size }
  const filter = readFilter(String(query.filter))
  return filter && { after: 0, size, filter }
}

function linksOf({ query }: Call, size: number, token: string | undefined) {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) asked.set(name, String(value))
  const self = linkTo(asked.size === 0 ? '/customers' : `/customers?${asked.toString()}`)
  if (token === undefined) return { self }
  const header = { key: 'MS-ContinuationToken', value: token }
  return { self, next: linkTo(`/customers?size=${size}&seekOperation=Next`, [header]) }
}
