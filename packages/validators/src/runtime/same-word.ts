/** Equality for `enum`, whose members are words and booleans in all of our schemas. */
export const sameWord = (one: unknown, other: unknown): boolean => one === other
