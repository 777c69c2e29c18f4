/** Where something is in a text, as editors count: lines and columns from 1, columns in UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number }

/** A part of a text, from start to end (exclusive). */
export type Region = { readonly start: Position; readonly end: Position }
