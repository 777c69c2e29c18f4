/** The bytes of JSON texts; the WebAssembly version has an address here. */
export type Bytes = Uint8Array

/** The same bytes, for reading four at a time. */
export type View = DataView

/** A number that fits 32 bits: an index, a byte, a code point. What scans returns the index after it, or -1. */
// oxlint-disable-next-line typescript/naming-convention -- AssemblyScript's name
export type i32 = number
