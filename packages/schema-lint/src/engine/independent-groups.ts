import { addressesOf } from './addresses.ts'
import type { Host } from './run.ts'
import type { Source } from './source.ts'

/** Sources that are less than this together can be kept at once: in UTF-16 code units, or bytes. */
const readAtOnce = 4_000_000

/**
 * Sources in groups: no reference leads from one to another, directly or through other files, and no two of them have
 * an identifier in common. Each can be read, linted and let go before the next one.
 * @param small sources that are less than this together are one group: in the same units
 */
export function independentGroups(
  sources: readonly Source[],
  { read }: Host,
  small = readAtOnce,
): readonly (readonly Source[])[] {
  if (sources.reduce((sum, source) => sum + sizeOf(source), 0) < small) return [sources]
  const groups = new Groups()
  const defined = new Set<string>()
  const referred = new Set<string>()
  const add = (source: Source, key: unknown): void => {
    const addresses = addressesOf(source)
    if (addresses === undefined) return
    const { defines, refers } = addresses
    for (const uri of defines) {
      defined.add(uri)
      groups.join(key, uri)
    }
    for (const uri of refers) {
      referred.add(uri)
      // The address alone connects nothing: what is there may not exist.
      groups.refer(key, uri)
    }
  }
  for (const source of sources) add(source, source)
  // The list grows while it is walked: other files refer to further ones.
  for (const uri of referred) {
    const other = defined.has(uri) ? undefined : read?.(uri)
    if (other !== undefined) add(other, uri)
    if (other !== undefined) defined.add(uri)
  }
  groups.follow(defined)
  return groups.of(sources)
}

function sizeOf(source: Source): number {
  if ('text' in source) return source.text.length
  return 0
}

/** What is connected, whether a source or an address. */
class Groups {
  readonly #parents = new Map<unknown, unknown>()
  readonly #references: (readonly [unknown, string])[] = []

  join(one: unknown, other: unknown): void {
    this.#parents.set(this.#rootOf(one), this.#rootOf(other))
  }

  refer(from: unknown, uri: string): void {
    this.#references.push([from, uri])
  }

  follow(defined: ReadonlySet<string>): void {
    for (const [from, uri] of this.#references) if (defined.has(uri)) this.join(from, uri)
  }

  of(sources: readonly Source[]): readonly (readonly Source[])[] {
    const groups = new Map<unknown, Source[]>()
    for (const source of sources) {
      const root = this.#rootOf(source)
      const others = groups.get(root)
      if (others) others.push(source)
      else groups.set(root, [source])
    }
    return [...groups.values()]
  }

  #rootOf(member: unknown): unknown {
    let root = member
    for (let next = this.#parents.get(root); next !== undefined && next !== root; ) {
      root = next
      next = this.#parents.get(root)
    }
    this.#parents.set(member, root)
    return root
  }
}
