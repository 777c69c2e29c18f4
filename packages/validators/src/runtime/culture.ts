import { isTag } from './language.ts'

/** The pattern `culture` for text that is not empty. */
export const isCulture = (text: string): boolean => isTag(text, 5) || isTag(text, 10)
