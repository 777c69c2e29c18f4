import { InvalidArgumentError } from 'commander'
import type { Output } from '../settings.ts'
import { formatNamed } from './format.ts'

/** Adds `format=file` to the outputs that were given before. */
export function addOutput(text: string, before: readonly Output[]): readonly Output[] {
  const at = text.indexOf('=')
  const file = text.slice(at + 1)
  if (at === -1 || file === '') throw new InvalidArgumentError('Write it as format=file.')
  return [...before, { format: formatNamed(text.slice(0, at)), file }]
}
