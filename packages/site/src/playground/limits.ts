/** Longer texts are not examined while somebody types. In UTF-16 units. */
export const longestText = 1_000_000

/** More findings are counted, not listed. */
export const mostFindings = 100

/** `16 MiB` */
export const mebibytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MiB`
