import { expect, test } from 'vitest'
import { toPointer } from './issue.ts'

// The pointers of RFC 6901, section 5.
test.each([
  [[], ''],
  [['foo'], '/foo'],
  [['foo', 0], '/foo/0'],
  [[''], '/'],
  [['a/b'], '/a~1b'],
  [['c%d'], '/c%d'],
  [['m~n'], '/m~0n'],
])('%j is %j', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer)
})
