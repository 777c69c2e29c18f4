import type { Bytes, i32, View } from './bytes.ts'
export function skipPlain(_b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  for (;;) {
    const one: i32 = d.getInt32(i, true)
    const two: i32 = d.getInt32(i + 4, true)
    const high: i32 =
      ((one - 0x20202020) | ((one ^ 0x22222222) - 0x01010101) | ((one ^ 0x5c5c5c5c) - 0x01010101) | one) &
      0x80808080
    const high2: i32 =
      ((two - 0x20202020) | ((two ^ 0x22222222) - 0x01010101) | ((two ^ 0x5c5c5c5c) - 0x01010101) | two) &
      0x80808080
    if ((high | high2) !== 0) {
      if (high !== 0) return i + ((31 - Math.clz32(high & -high)) >> 3)
      return i + 4 + ((31 - Math.clz32(high2 & -high2)) >> 3)
    }
    i += 8
  }
}
