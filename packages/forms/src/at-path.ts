type Path = readonly (string | number)[]

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A copy with another value at a path, or without any there if that is `undefined`. */
export function withAt(value: unknown, [step = '', ...rest]: Path, part: unknown): unknown {
  const present = isObject(value) && Object.hasOwn(value, step) ? value[step as keyof object] : undefined
  const next = rest.length === 0 ? part : withAt(present, rest, part)
  if (!Array.isArray(value)) {
    const { [step]: _present, ...others } = (isObject(value) ? value : {}) as Record<string | number, unknown>
    return next === undefined ? others : { ...others, [step]: next }
  }
  const items = value.map((item: unknown, index) => (index === Number(step) ? next : item))
  return next === undefined ? items.filter((_item, index) => index !== Number(step)) : items
}
