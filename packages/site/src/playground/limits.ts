/** Longer texts are not validated while the user types. In UTF-16 units. */
export const maxTextLength = 1_000_000

/** Further issues are counted, not listed. */
export const maxListed = 100

/** `16 MiB` */
export const mebibytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MiB`
