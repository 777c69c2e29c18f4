import picocolors from 'picocolors'
import type { OutputStream, Streams } from '../streams.ts'

export type Colours = ReturnType<typeof picocolors.createColors>

/** Colours for this stream. picocolors' own guess looks at standard output alone, and colours whatever runs in CI. */
export function coloursFor(stream: OutputStream, env: Streams['env']): Colours {
  return picocolors.createColors(wanted(stream, env))
}

function wanted(stream: OutputStream, { NO_COLOR, FORCE_COLOR, TERM }: Streams['env']): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}
