import type { Bytes, i32, View } from './bytes.ts'

/** What is generated for a resource: the index after the object that begins there, -1 if unsure, -2 if invalid. */
export type Scan = (b: Bytes, d: View, from: i32) => i32
