import { type FlatTarget, type NormalizerTable, type ObjectTable, own } from './normalizer-table.ts'
import { oncePer, type Spellings, spellingsOf } from './spellings.ts'

/** A property that an object may have. */
export type Field = { readonly name: string; readonly table: NormalizerTable }

/** What the keys of an object mean. */
export type Names = {
  readonly field: Spellings<Field>
  /** In the order in which they are filled. */
  readonly targets: readonly FlatTarget[]
  readonly target: Spellings<FlatTarget>
  readonly dropped: Spellings<true>
}

/** What the keys of an object mean; worked out once per table. */
export const namesOf: (table: ObjectTable) => Names = /* @__PURE__ */ oncePer((table) => {
  const flat = Object.entries(own(table, 'flat') ?? {})
  return {
    field: spellingsOf(
      Object.entries(table.properties).map(([name, below]) => [name, { name, table: below }]),
    ),
    targets: flat.map(([, target]) => target),
    target: spellingsOf(flat),
    dropped: spellingsOf(Object.entries(own(table, 'dropped') ?? {})),
  }
})
