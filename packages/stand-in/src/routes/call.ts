import type { Answer } from './answer.ts'
import type { Store } from '../customers/store.ts'

/** One call, once its parameters have been found to be what the document says. */
export type Call = {
  readonly store: Store
  readonly params: Readonly<Record<string, string | undefined>>
  readonly query: Readonly<Record<string, string | number | undefined>>
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The identifier of the call, its own or one made up for it. */
  readonly requestId: string
  readonly body: unknown
}

export type Handler = (call: Call) => Answer
