import type { CompiledError } from '../compiled.ts'

/** Appends to the first list; the second is not used again by its owner. */
export function joinErrors(errors: CompiledError[] | null, more: CompiledError[]): CompiledError[] {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}
