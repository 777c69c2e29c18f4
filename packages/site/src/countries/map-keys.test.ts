import { expect, test } from 'vitest'
import { neighbor } from './map-keys.ts'

//   a  b
//   c  d     e
const a = { name: 'a', x: 0, y: 0 }
const b = { name: 'b', x: 10, y: 1 }
const c = { name: 'c', x: 1, y: 10 }
const d = { name: 'd', x: 11, y: 10 }
const e = { name: 'e', x: 40, y: 11 }
const points = [a, b, c, d, e]

test.each([
  [a, 'ArrowRight', 'b'],
  [a, 'ArrowDown', 'c'],
  [a, 'ArrowUp', undefined],
  [a, 'ArrowLeft', undefined],
  [d, 'ArrowLeft', 'c'],
  [d, 'ArrowUp', 'b'],
  [d, 'ArrowRight', 'e'],
  [e, 'ArrowLeft', 'd'],
  [d, 'Home', 'a'],
  [a, 'End', 'e'],
  [a, 'Enter', undefined],
  [a, 'constructor', undefined],
])('from %o, %s leads to %s', (from, key, to) => {
  expect(neighbor(points, from, key)?.name).toBe(to)
})

test('a country that is further down than to the right is not to the right', () => {
  expect(neighbor([a, c], a, 'ArrowRight')).toBeUndefined()
})
