@unmanaged class Bytes {
  @inline @operator("[]") get(i: i32): i32 {
    return <i32>load<u8>(changetype<usize>(this) + i)
  }
  @inline @operator("[]=") set(i: i32, value: i32): void {
    store<u8>(changetype<usize>(this) + i, <u8>value)
  }
}

@unmanaged class View {
  @inline getFloat64(i: i32, littleEndian: bool): f64 {
    return load<f64>(changetype<usize>(this) + i)
  }
  @inline getInt32(i: i32, littleEndian: bool): i32 {
    return load<i32>(changetype<usize>(this) + i)
  }
}

const scratch: Bytes = changetype<Bytes>(memory.data(4096, 16))
const scratchView: View = changetype<View>(scratch)

/** The index of the next byte that does not stand for itself in a string; 16 at a time. */
function skipPlain(b: Bytes, d: View, from: i32): i32 {
  let i: i32 = from
  while (true) {
    const bytes = v128.load(changetype<usize>(b) + i)
    // Signed, bytes beyond ASCII are less than zero.
    const control = i8x16.lt_s(bytes, i8x16.splat(32))
    const quote = i8x16.eq(bytes, i8x16.splat(34))
    const backslash = i8x16.eq(bytes, i8x16.splat(92))
    const others = i8x16.bitmask(v128.or(v128.or(control, quote), backslash))
    if (others !== 0) return i + ctz(others)
    i += 16
  }
}

function lineFeedFrom(from: i32): i32 {
  let i: i32 = from
  while (true) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(i), i8x16.splat(10)))
    if (found !== 0) return i + ctz(found)
    i += 16
  }
}
