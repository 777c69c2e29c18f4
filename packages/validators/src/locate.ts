export type Located = { readonly path: readonly (string | number)[]; readonly value: unknown }

/** Follows a JSON Pointer through own properties, with numbers for the steps into arrays. */
export function locate(document: unknown, pointer: string): Located {
  const path: (string | number)[] = []
  let value = document
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(value) ? Number(step) : step)
    value = property(value, step)
  }
  return { path, value }
}

/** The value at a path of own properties, or `undefined`. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce(property, document)
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
