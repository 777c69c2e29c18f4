import type { RegistrationNumberChange } from '@openpartner/registration/normalize'
import type { Change, Normalization } from '@openpartner/validators'
import { normalizerMessagesOf } from '../../options/locale.ts'
import type { Resource } from '../../options/resource.ts'

/** What was repaired in a record before it was validated. */
export type Changes = Pick<Normalization, 'unknownKeys'> & {
  readonly changes: readonly (Change | RegistrationNumberChange)[]
  /** Present where something was left undone. */
  readonly limit?: { readonly code: NonNullable<Normalization['limit']>; readonly message: string }
}

type Normalizer = (record: unknown) => Changes & { readonly value: unknown }

/** Repairs the spellings of a resource, then writes its registration numbers as they go on the wire. */
export async function normalizerOf({ type }: Resource, locale: string): Promise<Normalizer> {
  const { limits } = await normalizerMessagesOf(locale)
  const module: Record<string, unknown> = await import('@openpartner/validators/normalize')
  const { normalizeRegistrationNumbers } = await import('@openpartner/registration/normalize')
  const normalize = module[`normalize${type}`] as (value: unknown) => Normalization
  return (record) => {
    const { value, changes, unknownKeys, limit } = normalize(record)
    const numbers = normalizeRegistrationNumbers(value)
    return {
      value: numbers.value,
      changes: [...changes, ...numbers.changes],
      unknownKeys,
      ...(limit && { limit: { code: limit, message: limits[limit] } }),
    }
  }
}
