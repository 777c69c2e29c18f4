import type { Change, Normalization } from '@openpartner/validators'
import type { Colors } from '@openpartner/terminal/colors'
import { shorten } from '@openpartner/terminal/shorten'
import { padTo, widthOf } from '@openpartner/terminal/width'

const longestPointer = 120
const longestValue = 32

/** What the normalizer changed in a record, and the keys that it did not recognize. */
export function changeLines(
  { changes, unknownKeys }: Pick<Normalization, 'changes' | 'unknownKeys'>,
  { colors, indent }: { readonly colors: Colors; readonly indent: string },
): string[] {
  const rows = changes.map((change) => ({
    pointer: shorten(change.pointer, longestPointer),
    what: `${described(change)} (${change.reason})`,
  }))
  const pointers = Math.max(0, ...rows.map((row) => widthOf(row.pointer)))
  return [
    ...rows.map(({ pointer, what }) => colors.dim(`${indent}~ ${padTo(pointer, pointers)}  ${what}`)),
    ...unknownKeys.map((pointer) =>
      colors.dim(`${indent}? ${shorten(pointer, longestPointer)}  unknown key, kept`),
    ),
  ]
}

function described({ from, to, reason }: Change): string {
  return reason === 'null-dropped' ? 'null left out' : `${short(from)} → ${short(to)}`
}

const short = (value: unknown): string => (typeof value === 'string' ? shorten(value, longestValue) : '…')
