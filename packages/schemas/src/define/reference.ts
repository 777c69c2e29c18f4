import type { Named } from './named.ts'

/** Keywords that are allowed beside a reference. */
type Annotations = { readonly description?: string; readonly readOnly?: boolean }

/** What the generator writes instead of a marked schema. */
export type Reference = { readonly name: string; readonly annotations: Annotations }

/**
 * A copy of a named schema that is marked as a reference: the generator writes `$ref` for it, while the TypeBox source
 * stays whole, so that it can be used and composed without resolving anything.
 */
export function reference<Target extends Named>(target: Target, annotations: Annotations = {}): Target {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(target))
  const mark: Reference = { name: target['~name'], annotations }
  Object.defineProperty(copy, '~reference', { value: mark, enumerable: false })
  return Object.assign(copy, annotations) as Target
}
