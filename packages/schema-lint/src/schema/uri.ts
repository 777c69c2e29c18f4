/** `reference` made absolute; undefined if it is not a URI reference, or has no usable base. */
export function resolveUri(base: string, reference: string): string | undefined {
  try {
    return new URL(reference, base).href
  } catch {
    // A URN is a base only for fragments.
    if (reference.startsWith('#')) return base + reference
    return reference === '' ? base : undefined
  }
}

/** A URI without its fragment, and the fragment decoded. */
export function splitFragment(uri: string): readonly [uri: string, fragment: string] {
  const at = uri.indexOf('#')
  if (at === -1) return [uri, '']
  return [uri.slice(0, at), decodeFragment(uri.slice(at + 1))]
}

/** A decoded fragment; unchanged if its percent signs escape nothing. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
