import type { Messages } from '@openpartner/messages'
import type { FieldTable } from './field-table.ts'

/** What the build makes of a resource. */
export type Compiled = {
  readonly table: FieldTable
  /** English, as far as the resource needs it. */
  readonly messages: Messages
}
