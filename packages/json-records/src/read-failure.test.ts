import { expect, test } from 'vitest'
import { readFailure } from './read-failure.ts'

test.each([
  ['ENOENT', 'not-found', 'no such file'],
  ['EISDIR', 'directory', 'is a directory; name the files in it'],
  ['EACCES', 'no-permission', 'no permission to read it'],
  ['EIO', 'read-failed', 'read error (EIO)'],
])('%s', (code, ours, message) => {
  expect(readFailure(Object.assign(new Error('x'), { code }))).toEqual({ code: ours, message })
})

test('any thrown value is reported', () => {
  for (const thrown of [undefined, null, 'x', new Error('x')])
    expect(readFailure(thrown).message).toBe('read error')
})
