/** The check digit of the Receita Federal for a sum modulo 11. */
export const checkDigit = (sum: number): number => (sum < 2 ? 0 : 11 - sum)
