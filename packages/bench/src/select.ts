/** A name on the command line that nothing has. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError'
}

/** The items of a comma-separated list of names, in their own order; all of them where no list is given. */
export function select<Item extends { readonly name: string }>(
  kind: string,
  items: readonly Item[],
  list?: string,
): Item[] {
  if (list === undefined) return [...items]
  const names = list.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => items.every((item) => item.name !== name))
  if (unknown.length > 0) {
    const known = items.map(({ name }) => name).join(', ')
    throw new SelectionError(
      `There is no ${kind} ${unknown.map((name) => `"${name}"`).join(', ')}. There are: ${known}.`,
    )
  }
  return items.filter(({ name }) => names.includes(name))
}
