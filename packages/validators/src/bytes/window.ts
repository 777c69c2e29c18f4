import type { Bytes, View } from './bytes.ts'

/** Bytes in the form that scanners read, whatever subclass they come in. */
export type Window = { readonly b: Bytes; readonly d: View }

export const windowOf = ({ buffer, byteOffset, length }: Uint8Array): Window => ({
  b: new Uint8Array(buffer, byteOffset, length),
  d: new DataView(buffer, byteOffset, length),
})

/** How many bytes behind the text scanners may read, without taking them for part of it. */
export const margin = 64
