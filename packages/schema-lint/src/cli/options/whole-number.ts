import { InvalidArgumentError } from 'commander'

/** A number of things, none included. */
export function wholeNumberOf(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number, 0 or more.')
  return Number(text)
}
