import { InvalidArgumentError } from 'commander'
import { type FormatName, formatNames } from '../../../../formats/index.ts'
import { nearest } from '../../../../text/nearest.ts'

export function formatNamed(text: string): FormatName {
  const found = formatNames.find((name) => name === text)
  if (found !== undefined) return found
  throw new InvalidArgumentError(
    `Did you mean ${nearest(text, formatNames)}? There are ${formatNames.join(', ')}.`,
  )
}

export function addFormat(text: string, before: readonly FormatName[]): readonly FormatName[] {
  return [...before, formatNamed(text)]
}
