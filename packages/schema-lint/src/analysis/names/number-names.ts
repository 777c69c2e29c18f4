/** Last words of names that say how many. Not those that may carry a unit in the text, such as `size` and `width`. */
export const numberEndings: ReadonlySet<string> = new Set([
  'count',
  'quantity',
  'age',
  'total',
  'latitude',
  'longitude',
  'percentage',
])
