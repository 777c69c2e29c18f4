import picocolors from 'picocolors'
import type { OutputStream, Streams } from './streams.ts'

export type Colors = ReturnType<typeof picocolors.createColors>

/** Colors for this stream. picocolors' own guess considers standard output only, and colors everything in CI. */
export function colorsFor(stream: OutputStream, env: Streams['env']): Colors {
  return picocolors.createColors(wanted(stream, env))
}

function wanted(stream: OutputStream, { NO_COLOR, FORCE_COLOR, TERM }: Streams['env']): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}
