import { Type } from 'typebox'
import type { Named } from './named.ts'
import { reference } from './reference.ts'

/** Number of items, as the service counts them. */
export const totalCount = () =>
  Type.Optional(
    Type.Integer({
      description: 'Number of items, counted by the service.',
      examples: [0],
      minimum: 0,
      maximum: 2147483647,
    }),
  )

/** The items of a collection that comes in one page. */
export const itemsOf = <Item extends Named & Parameters<typeof Type.Array>[0]>(
  item: Item,
  description: string,
) => Type.Array(reference(item), { description, examples: [[]], maxItems: 10000 })
