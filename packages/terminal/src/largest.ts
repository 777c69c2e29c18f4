/** The largest number, or 0 if none is larger. `Math.max(...numbers)` throws where a list is as long as its data. */
export function largest(numbers: Iterable<number>): number {
  let max = 0
  for (const number of numbers) max = Math.max(max, number)
  return max
}
