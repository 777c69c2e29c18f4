import type { Messages } from '@openpartner/messages'
import type { Fields } from './shape.ts'

/** What the build makes of a resource. */
export type Compiled = {
  readonly shape: Fields
  /** English, as far as the resource needs it. */
  readonly messages: Messages
}
