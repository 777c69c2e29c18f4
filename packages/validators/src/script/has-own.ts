/** `Object.hasOwn` for engines of databases, where it may be missing. */
export const hasOwn = (value: object, name: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(value, name)
