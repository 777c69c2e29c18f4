import { registrationNumberCheck } from '@openpartner/registration/check'
import { normalizeRegistrationNumbers } from '@openpartner/registration/normalize'
import type { Check, Issue } from '@openpartner/validators'
import { numbers } from '../../generated/playground/numbers.ts'
import { nameIn } from './choices.ts'
import type { Level, Origin } from './model.ts'
import type { Normalize } from './normalization.ts'

/** What a level adds to a resource: checks, where they come from, and numbers as they go on the wire. */
export type Numbers = {
  readonly checks: readonly Check[]
  readonly origin: (issue: Issue) => Origin | undefined
  readonly normalize: (others: Normalize) => Normalize
}

export const checkedNumbers = (level: Exclude<Level, 'presence'>): Numbers => ({
  checks: [registrationNumberCheck(level)],
  origin: ({ params: { scheme, id } }) => {
    const kind = `${String(scheme)} ${String(id)}`
    return nameIn(numbers, kind) ? numbers[kind] : undefined
  },
  normalize: (others) => (document) => {
    const repaired = others(document)
    const { value, changes } = normalizeRegistrationNumbers(repaired.value)
    return { ...repaired, value, changes: [...repaired.changes, ...changes] }
  },
})
