import { expect, test } from 'vitest'
import { RelativePath } from './relative-path.ts'

/** The points of a path, by the rules of SVG: `z` goes back to where its ring began. */
function pointsOf(path: string): number[][] {
  let [x, y] = [0, 0]
  let start = [0, 0]
  return [...path.matchAll(/([mlz])(?:(-?\d+),?(-?\d+))?/g)].map(([, command, dx, dy]) => {
    if (command === 'z') [x, y] = start as [number, number]
    else [x, y] = [x + Number(dx), y + Number(dy)]
    if (command === 'm') start = [x, y]
    return [x, y]
  })
}

test('an island is drawn from where the mainland began', () => {
  const path = new RelativePath()
  path.moveTo(10, 10)
  path.lineTo(20.4, 9.6)
  path.lineTo(20, 10.2)
  path.lineTo(15, 30)
  path.closePath()
  path.moveTo(100, 50)
  path.lineTo(90, 40)
  path.closePath()
  expect(pointsOf(path.toString())).toEqual([
    [10, 10],
    [20, 10],
    // The third point is the second one when rounded.
    [15, 30],
    [10, 10],
    [100, 50],
    [90, 40],
    [100, 50],
  ])
})
