import type { Colors } from '@openpartner/terminal/colors'
import { largest } from '@openpartner/terminal/largest'
import { shorten } from '@openpartner/terminal/shorten'
import { padTo, widthOf } from '@openpartner/terminal/width'
import type { Changes } from '../../normalizer.ts'

const longestPointer = 120
const longestValue = 32

/** What the normalizer changed in a record, and the keys that it did not recognize. */
export function changeLines(
  { changes, unknownKeys, limit }: Changes,
  { colors, indent }: { readonly colors: Colors; readonly indent: string },
): string[] {
  const rows = changes.map((change) => ({
    pointer: shorten(change.pointer, longestPointer),
    what: `${described(change)} (${change.reason})`,
  }))
  const pointers = largest(rows.map((row) => widthOf(row.pointer)))
  return [
    ...rows.map(({ pointer, what }) => colors.dim(`${indent}~ ${padTo(pointer, pointers)}  ${what}`)),
    ...unknownKeys.map((pointer) =>
      colors.dim(`${indent}? ${shorten(pointer, longestPointer)}  unknown key, kept`),
    ),
    ...(limit === undefined
      ? []
      : [`${indent}${colors.yellow('!')} ${limit.message}  ${colors.dim(limit.code)}`]),
  ]
}

function described({ from, to, reason }: Changes['changes'][number]): string {
  if (reason === 'null-dropped') return 'null removed'
  return to === undefined ? `${short(from)} removed` : `${short(from)} → ${short(to)}`
}

function short(value: unknown): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? shorten(value, longestValue) : '…'
}
