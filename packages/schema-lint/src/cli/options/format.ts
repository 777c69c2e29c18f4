import { InvalidArgumentError } from 'commander'
import { nearest } from '../../engine/nearest.ts'

/** The ways to write a report. Their code is loaded when one is used. */
export const formatNames = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github', 'gitlab'] as const

export function formatNamed(text: string): string {
  if (formatNames.some((name) => name === text)) return text
  throw new InvalidArgumentError(
    `Did you mean ${nearest(text, formatNames)}? There are ${formatNames.join(', ')}.`,
  )
}

export function addFormat(text: string, before: readonly string[]): readonly string[] {
  return [...before, formatNamed(text)]
}
