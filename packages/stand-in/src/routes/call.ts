import type { DescribedOperation } from '../document.ts'
import type { Answer } from './answer.ts'
import type { Identifiers } from '../control/identifiers.ts'
import type { Store } from '../customers/store.ts'

/** One call, with parameters as the document describes them. */
export type Call = {
  readonly operation: DescribedOperation
  readonly store: Store
  /** What the stand-in makes up comes from here. */
  readonly identifiers: Identifiers
  /** Milliseconds. */
  readonly now: number
  readonly params: Readonly<Record<string, string | undefined>>
  readonly query: Readonly<Record<string, string | number | boolean | undefined>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The identifier of the call, as sent or made up. */
  readonly requestId: string
  readonly body: unknown
}

export type Handler = (call: Call) => Answer
