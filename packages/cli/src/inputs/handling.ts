import type { Handling } from '@openpartner/json-records/read-input'
import type { Resource } from '../options/resource.ts'

type Wanted = {
  readonly resource: Resource
  readonly map?: readonly (readonly [column: string, pointer: string])[]
  readonly locale: string
}

/** The items of a collection are the records, unless collections are what is validated. */
export const handlingOf = ({ resource, map, locale }: Wanted): Handling => ({
  tableReader: async () => {
    const { tableReader } = await import('./table/read-table.ts')
    return tableReader({ resource, map: new Map(map), locale })
  },
  whole: resource.name === 'customer-collection',
  note:
    resource.name === 'customer'
      ? 'is a collection, so each item is validated as a Customer (--as customer-summary validates each as a list item, --as customer-collection the collection as a whole)'
      : undefined,
})
