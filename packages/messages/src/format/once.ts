/** More than this is not remembered: keys may come from a document. */
const maxRemembered = 1000

/** What has been made, by key; a `WeakMap` forgets with its keys. */
type Memory<Key, Made> = {
  readonly size?: number
  readonly clear?: () => void
  readonly get: (key: Key) => Made | undefined
  readonly set: (key: Key, made: Made) => unknown
}

/** Remembers what is expensive to make, for each key: a formatter of a locale, a split sentence. */
export function once<Key, Made>(
  make: (key: Key) => Made,
  all: Memory<Key, Made> = new Map<Key, Made>(),
): (key: Key) => Made {
  return (key) => {
    let made = all.get(key)
    if (made === undefined) {
      made = make(key)
      if (all.size === maxRemembered) all.clear?.()
      all.set(key, made)
    }
    return made
  }
}
