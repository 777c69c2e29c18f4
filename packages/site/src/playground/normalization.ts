import type { RegistrationNumberChange } from '@openpartner/registration/normalize'
import type { Change, Normalization } from '@openpartner/validators'
import type { Path } from './path.ts'

/** What was repaired in a document; the registration numbers too, where a level asks for their check. */
export type Repaired = Omit<Normalization, 'changes'> & {
  readonly changes: readonly (Change | RegistrationNumberChange)[]
}

export type Normalize = (document: unknown) => Repaired

/** A document of a text, with what the normalizer would change in it. */
export type Repairable = {
  readonly document: unknown
  /** The path of the document in the text, which may have a list of documents. */
  readonly start: Path
  /** Without those of fields that move, which have no single place in the text. */
  readonly changes: Repaired['changes']
}
