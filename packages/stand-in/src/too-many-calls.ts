/** A tenant has made more calls within a minute than it may. */
export class TooManyCalls extends Error {
  /** Until it may call again. */
  readonly seconds: number

  constructor(seconds: number) {
    super('too many calls')
    this.name = 'TooManyCalls'
    this.seconds = seconds
  }
}
