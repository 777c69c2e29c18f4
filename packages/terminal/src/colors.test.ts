import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { colorsFor } from './colors.ts'

const stream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY })

test.each([
  [true, {}, true],
  [false, {}, false],
  [false, { CI: 'true' }, false],
  [true, { TERM: 'dumb' }, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('terminal %s with %j: %s', (isTTY, env, colored) => {
  expect(colorsFor(stream(isTTY), env).isColorSupported).toBe(colored)
})
