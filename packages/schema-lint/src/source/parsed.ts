import { limits } from './limits.ts'
import type { JsonNode } from './node.ts'

/** Why a text could not be read as JSON or YAML. Offsets in UTF-16 code units. */
export type SyntaxErrorAt = { readonly message: string; readonly start: number; readonly end: number }

/** A parsed text: its tree, or its syntax errors. */
export type Parsed =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly syntaxErrors: readonly SyntaxErrorAt[] }

/** The message for a document that is nested beyond the limit. */
export const tooDeep = `Nested more than ${limits.depth} levels deep.`

export class TooDeep extends Error {
  readonly offset: number

  constructor(offset: number) {
    super('too deep')
    this.offset = offset
  }
}
