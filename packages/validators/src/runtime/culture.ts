import { isTag } from './language.ts'

/** The expression `culture` on text that is not empty. */
export const isCulture = (text: string): boolean => isTag(text, 5) || isTag(text, 10)
