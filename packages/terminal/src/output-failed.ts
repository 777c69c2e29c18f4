/** Standard output takes nothing more, because a disk is full for example; the message says why. */
export class OutputFailed extends Error {
  constructor(cause: Error) {
    super(`error: standard output cannot be written: ${cause.message}`, { cause })
    this.name = 'OutputFailed'
  }
}
