import type { Bytes, View } from './bytes.ts'

/** A string without its escapes, quotation marks around it; zeros follow. */
export const scratch: Bytes = /* @__PURE__ */ new Uint8Array(4096)

export const scratchView: View = /* @__PURE__ */ new DataView(scratch.buffer)
