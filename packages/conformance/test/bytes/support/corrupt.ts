import { below, oneOf, type Random } from '../../../src/random.ts'

const bytes = [
  ...Buffer.from('"\\{}[],: 0-9eE.u/@\t\n\u0000\u007f'),
  0x80,
  0xbf,
  0xc0,
  0xc3,
  0xe2,
  0xed,
  0xf0,
  0xf4,
  0xff,
]

/** Bytes at which a text falls apart: beyond ASCII, and what JSON has a meaning for. */
const isTender = (byte: number): boolean => byte > 127 || '"\\{}[],:'.includes(String.fromCharCode(byte))

/** An index in the bytes, which in every other case is that of a tender one or next to it. */
function indexIn(line: Uint8Array, random: Random): number {
  const any = below(random, line.length + 1)
  if (random() < 0.5) return any
  const tender = line.findIndex((byte, index) => index >= any && isTender(byte))
  return Math.min(Math.max(tender, 0) + below(random, 2), line.length)
}

/** The same bytes with a few of them changed, left out, doubled or moved. */
export function corrupt(line: Uint8Array, random: Random): Uint8Array {
  let changed = line
  for (let round = below(random, 3); round >= 0; round -= 1) {
    const at = indexIn(changed, random)
    const length = below(random, 8)
    const [before, part, after] = [
      changed.subarray(0, at),
      changed.subarray(at, at + length),
      changed.subarray(at + length),
    ]
    const kind = below(random, 6)
    if (kind === 0) changed = Buffer.concat([before, after])
    else if (kind === 1) changed = Buffer.concat([before, part, part, after])
    else if (kind === 2) changed = before
    else if (kind === 3) changed = Buffer.concat([after, before])
    else
      changed = Buffer.concat([
        before,
        Uint8Array.of(oneOf(random, bytes)),
        changed.subarray(at + (kind === 4 ? 1 : 0)),
      ])
  }
  return changed
}
