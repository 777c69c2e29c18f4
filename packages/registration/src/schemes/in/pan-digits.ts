/** The four digits of a PAN run from 0001 to 9999. */
export const serial = '([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)'
