import type { FormChange } from '../issue.ts'
import { toPointer } from '../pointer.ts'

/** Why something in a form is not in its value, or is there in another way. */
export type FormChangeReason =
  /** A field of a framework or a captcha. What is in it is not repeated: it may be a secret. */
  | 'technical-field'
  /** A file: the request has none. */
  | 'file'
  /** Another field of the same name came later, or one of a part of it. */
  | 'repeated-field'
  /** A name had another spelling: `CompanyProfile.Domain`, `company_profile[domain]`. */
  | 'key-spelling'
  /** A first step that all names share: `customer[companyProfile][domain]`. */
  | 'wrapper-dropped'
  /** A name with more levels than any value has. */
  | 'too-deep'
  /** A name that is too long, or, at the document, whatever else there is: of fields or of changes. */
  | 'too-big'
  /** A getter or proxy threw. */
  | 'unreadable'

const maxChanges = 1000

/** A list of changes that is cut, with a mark at its end. */
export type ChangeLog = {
  readonly changes: FormChange[]
  readonly add: (reason: FormChangeReason, path: readonly string[], from?: unknown, to?: unknown) => void
  /** What a function returns, or `undefined` if what it reads threw. */
  readonly attempt: <Read>(path: readonly string[], read: () => Read) => Read | undefined
}

export function changeLog(): ChangeLog {
  const changes: FormChange[] = []
  const add: ChangeLog['add'] = (reason, path, from, to) => {
    if (changes.length < maxChanges) changes.push({ pointer: toPointer(path), from, to, reason })
    else if (changes.length === maxChanges)
      changes.push({ pointer: '', from: undefined, to: undefined, reason: 'too-big' })
  }
  return {
    changes,
    add,
    attempt(path, read) {
      try {
        return read()
      } catch {
        add('unreadable', path)
        return undefined
      }
    },
  }
}
