import { property } from '@openpartner/registration/company-country'

/** Sets an own property, also where the key is one that assignment would take for the prototype. */
export function put<Value>(table: object, key: string | number, value: Value): Value {
  Object.defineProperty(table, key, { value, configurable: true, enumerable: true, writable: true })
  return value
}

/** The value at a path of own properties, or `undefined`. */
export const valueAt = (document: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce(property, document)
