/** Nobody reads standard output any more. */
export class OutputClosed extends Error {
  constructor() {
    super('standard output is closed')
    this.name = 'OutputClosed'
  }
}
