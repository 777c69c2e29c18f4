import { InvalidArgumentError } from 'commander'

/** Parses an option that is a whole number between two bounds, both included. */
export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  return (text) => {
    const number = Number(text)
    if (/^[0-9]{1,15}$/.test(text) && number >= min && number <= max) return number
    throw new InvalidArgumentError(`It must be a whole number ${range}.`)
  }
}
