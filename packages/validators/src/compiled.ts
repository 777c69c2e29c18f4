import type { Messages } from '@openpartner/messages'
import type { FieldTable } from './field-table.ts'
import type { Located } from './explain.ts'

/** What the build makes of a resource. */
export type Compiled = {
  readonly table: FieldTable
  /** Adds to an issue what an unknown property was likely meant to be, where unknown ones are issues. */
  readonly suggest?: (table: FieldTable, issue: Located) => Located
  /** English, as far as the resource needs it; the same object each time. */
  readonly messages: () => Messages
}
