/** An object with fields, of whatever class; not a list, a Map, a Date or the like. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]'

/** Whether a value is given: neither missing nor `null`. */
export const isGiven = (value: unknown): boolean => value !== null && value !== undefined

/** Sets an own property, whatever `Object.prototype` has: `__proto__`, or a property that is read-only. */
export function setOwn(object: object, key: string | symbol, value: unknown): void {
  // Definitions take several times as long.
  if (key in object)
    Object.defineProperty(object, key, {
      __proto__: null,
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    } as PropertyDescriptor)
  else (object as Record<string | symbol, unknown>)[key] = value
}

/** Nothing is lost: JSON has no symbols, but an object in memory may carry some. */
export function copySymbols(from: object, to: object): void {
  for (const symbol of Object.getOwnPropertySymbols(from))
    setOwn(to, symbol, (from as Record<symbol, unknown>)[symbol])
}
