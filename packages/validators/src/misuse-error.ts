/** What a call throws that was made wrongly, whatever the data. `code` names the mistake. */
export class MisuseError extends RangeError {
  override readonly name = 'MisuseError'
  readonly code:
    | 'concurrency'
    | 'max-issues'
    | 'max-line-length'
    | 'stream-chunks'
    | 'stream-resource'
    | 'stream-source'
    | 'unknown-option'
    | 'unknown-target'

  constructor(code: MisuseError['code'], message: string) {
    super(message)
    this.code = code
  }
}
