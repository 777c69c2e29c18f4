/** `reference` made absolute; undefined where it is no URI reference, or the base does not carry it. */
export function resolveUri(base: string, reference: string): string | undefined {
  try {
    return new URL(reference, base).href
  } catch {
    // A URN is no base for anything but a fragment.
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

/** A fragment without its percent signs; as it is where they escape nothing. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
