/** Up to this many records of a file are all listed; of more, valid ones in a row are only counted. */
export const maxListed = 50

/** How many valid records may still be listed, before the others are only counted. */
export const leftToList = (reported: number): number => Math.max(0, maxListed + 1 - reported)
