/** A number that grows at most with the length of a text: a constant, and how much each character adds. */
export type Linear = readonly [constant: number, perCharacter: number]

/** Stands for everything above, and for what grows faster than the text. */
export const tooMany = 1e9

export const add = (one: Linear, other: Linear): Linear => [
  Math.min(tooMany, one[0] + other[0]),
  Math.min(tooMany, one[1] + other[1]),
]

/** The product, which is too much if both grow with the text. */
export const times = (one: Linear, other: Linear): Linear =>
  one[1] > 0 && other[1] > 0
    ? [tooMany, tooMany]
    : [Math.min(tooMany, one[0] * other[0]), Math.min(tooMany, one[0] * other[1] + one[1] * other[0])]
