import { expect, test } from 'vitest'
import { runWith } from '../support/run-with.ts'

// `lines.push(...changeLines)` threw a RangeError, and no report was written for any file.
test.each(['pretty', 'json', 'ndjson'])(
  '200,000 unknown keys are normalized and reported: %s',
  async (format) => {
    const keys = Array.from({ length: 200_000 }, (_, index) => `"k${index}":null`)
    const stdin = `{${keys.join()}}`
    const { code, stderr } = await runWith(['validate', '-', '--normalize', '--format', format], { stdin })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  },
)
