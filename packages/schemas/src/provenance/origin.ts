import type { SourceKey } from './sources.ts'

/** `documented` in a published page, `observed` in samples, SDKs or traffic, or `assumed` by us. */
export type Status = 'documented' | 'observed' | 'assumed'

export type Origin = { readonly status: Status; readonly sources: readonly SourceKey[] }

export type PropertyOrigin = Origin & {
  /** The spelling of the current document's table, where it is not the wire name. */
  readonly documentedAs?: string
  /** Origin of each constraint that is not our own. */
  readonly constraints: { readonly [keyword: string]: Origin }
}

/** By property name; `a.b` for a property of an inline object, `a[]` for the items of an array. */
export type ResourceProvenance = { readonly [property: string]: PropertyOrigin }

type Details = { readonly documentedAs?: string; readonly constraints?: PropertyOrigin['constraints'] }

const property =
  (status: Status) =>
  (sources: readonly SourceKey[], details: Details = {}): PropertyOrigin => ({
    status,
    sources,
    constraints: {},
    ...details,
  })

export const documented = property('documented')
export const observed = property('observed')

export const from = (status: Status, ...sources: SourceKey[]): Origin => ({ status, sources })

/** Origin of closed objects. */
export const ownClosing: Origin = from('assumed', 'openpartner-closed')

/** Both published versions of the customer resources. */
export const bothDocuments = ['customer-resources-2021', 'customer-resources'] as const satisfies SourceKey[]
