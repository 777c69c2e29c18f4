/** Microsoft's one rule for all countries is 5 to 22 characters. */
export const hasLength = ({ length }: string): boolean => length >= 5 && length <= 22
