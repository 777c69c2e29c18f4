/**
 * What this tab alone keeps, and no longer than it is open. Browsers that keep nothing, as some do in private windows, throw;
 * without it the page works, but forgets.
 */

/** The text under a key; `undefined` if there is none, or if nothing can be kept. */
export function stored(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text under a key; false if it cannot, and then nothing older stays there. */
export function store(key: string, text: string): boolean {
  try {
    sessionStorage.removeItem(key)
    sessionStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** The text under a key, which is removed: it can be read once. */
export function taken(key: string): string | undefined {
  const text = stored(key)
  try {
    sessionStorage.removeItem(key)
  } catch {
    // There was nothing, either.
  }
  return text
}
