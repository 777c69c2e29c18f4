import { InvalidArgumentError } from 'commander'

/** A whole number of at least 1. */
export function maxIssuesOf(text: string): number {
  const number = Number(text)
  if (/^[0-9]+$/.test(text) && number >= 1 && Number.isSafeInteger(number)) return number
  throw new InvalidArgumentError('It must be a whole number of at least 1.')
}
