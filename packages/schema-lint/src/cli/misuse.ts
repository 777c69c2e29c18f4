/** What the user asked for cannot be done; the message says why. */
export class Misuse extends Error {
  readonly code = 'misuse'
  override readonly name = 'Misuse'
}
