import { type Answer, ok } from './answer.ts'
import { selfLink } from '../customers/links.ts'

/** A collection that comes in one page. */
export const collection = (items: readonly object[], uri: string): Answer =>
  ok({
    totalCount: items.length,
    items,
    links: selfLink(uri),
    attributes: { objectType: 'Collection' },
  })

export const created = (body: unknown): Answer => ({ status: 201, body })
