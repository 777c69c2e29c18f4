import { defaultLimits } from '@openpartner/json-records/limits'
import type { Block } from '../records/block.ts'
import { LineValidator, type LineValidatorOptions } from '../records/line-validator.ts'
import { type LineFile, type Range, readRange } from '../records/read-range.ts'

/** Validates the lines that begin in a range. */
export function validateRange(file: LineFile, range: Range, options: LineValidatorOptions): Block {
  const validator = new LineValidator(options)
  const complete = readRange(
    file,
    range,
    {
      lines: (bytes, to, offset) => validator.addLines(bytes, to, offset),
      tooLong: () => validator.addTooLong(),
    },
    { limit: defaultLimits.lineBytes },
  )
  if (!complete) validator.addShortened()
  return validator.build()
}

/** Parts of a range, in order. */
export function* partsOf({ from, to }: Range, bytes: number): Generator<Range> {
  for (let begin = from; begin < to; begin += bytes) yield { from: begin, to: Math.min(begin + bytes, to) }
}
