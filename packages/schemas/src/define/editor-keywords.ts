/** What the self-contained files have for editors; strict engines refuse keywords that they do not know. */
export const editorKeywords = ['markdownDescription', 'enumDescriptions'] as const
