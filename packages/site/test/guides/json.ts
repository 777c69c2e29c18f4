import { deepStrictEqual } from 'node:assert'
import type { Step } from './page.ts'

/** A file, which a later block uses; without a name, what the block before printed. */
export function runJson({ block, reader, printed }: Step): undefined {
  const { title, text } = block
  // One record per line, in a file named so.
  const records = title?.endsWith('.ndjson') === true ? text.trimEnd().split('\n') : [text]
  const [value] = records.map((record) => JSON.parse(record) as unknown)
  if (title !== undefined) reader.write(title, text)
  else if (printed === undefined) throw new Error('JSON without a name is what the block before prints.')
  else deepStrictEqual(value, JSON.parse(printed))
}
