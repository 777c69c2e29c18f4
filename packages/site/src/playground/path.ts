/** The steps from a document to a value in it: names of properties and indexes of items. */
export type Path = readonly (string | number)[]

type Members = { readonly [name: string]: unknown }

/** Of what `JSON.parse` makes. */
export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path, of own properties; `undefined` if there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, step) => {
    if (typeof step === 'number') return Array.isArray(part) ? part[step] : undefined
    return isObject(part) && Object.hasOwn(part, step) ? part[step] : undefined
  }, value)
