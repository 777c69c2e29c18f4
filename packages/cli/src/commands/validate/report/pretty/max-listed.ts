/** Up to this many records of a file are all listed; of more, valid ones in a row are only counted. */
export const maxListed = 50
