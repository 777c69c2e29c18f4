/** What is left of a key or word without letter case, underscores, hyphens, blanks and Markdown's backslashes. */
export const fold = (text: string): string => text.replaceAll(/[_\\\s-]/g, '').toLowerCase()
