export const { getPrototypeOf, getOwnPropertyNames } = Object

/** The prototype of plain objects. */
export const plain: object = Object.prototype

/** Has no property of its own: what it shows, every plain object inherits. */
export const probe: Readonly<Record<string, unknown>> = {}
