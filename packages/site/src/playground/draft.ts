import type { State } from './model.ts'
import { known } from './choices.ts'
import { store, stored } from './tab-storage.ts'

const key = 'openpartner-playground'

/** Keeps what the playground shows for a reload of this tab. */
export const saveDraft = ({ resource, locale, level, text }: State): boolean =>
  store(key, JSON.stringify([resource, locale, level, text]))

/** What the playground showed in this tab before; `undefined` if there is nothing. */
export function savedDraft(): State | undefined {
  const saved = stored(key)
  return saved === undefined ? undefined : stateIn(saved)
}

/** A state as a list of its texts, in links and drafts alike; `undefined` if it is anything else. Never throws. */
export function stateIn(json: string): State | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  if (!Array.isArray(value) || value.length !== 4) return undefined
  if (!value.every((part): part is string => typeof part === 'string')) return undefined
  const [resource = '', locale = '', level = '', text = ''] = value
  return { ...known({ resource, locale, level: level as State['level'] }), text }
}
