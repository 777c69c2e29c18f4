/** The reader of standard output has closed it (`| head`). */
export class OutputClosed extends Error {
  constructor() {
    super('standard output is closed')
    this.name = 'OutputClosed'
  }
}
