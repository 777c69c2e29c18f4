/** Phrases that read like a translation, and what a native speaker would write. */
export interface Phrase {
  pattern: RegExp
  instead: string
}

export const phrases: readonly Phrase[] = [
  { pattern: /\bof one['’]s own\b/i, instead: 'custom' },
  {
    pattern:
      /\b(?:words?|names?|rules?|files?|pages?|types?|lists?|texts?|tables?) of (?:its|their|our|your|his) own\b/i,
    instead: 'its own …, a separate …',
  },
  {
    pattern:
      /\b(?<!\b(?:there|it|that|which|this|they|here) )(?:is|are) no (?!longer|more|less|fewer|better|worse|different|doubt|one|other|such|match|exception|problem)[a-z]+/i,
    instead: 'is not a …, has no …',
  },
  {
    pattern:
      /\b(?:one|once|an?) (?!of|is|in|at|as|that|for|from|about|on|by|and|or|to|with|if|more|such|half|not|time|only|day|week|month|year)[a-z-]+ an? (?!few|lot|little|bit)[a-z-]+(?= |[.,;:)]|$)/i,
    instead: 'one … per …',
  },
  {
    pattern: /\bstands?\b(?! (?:for|in|out|alone|still|up|by|between|on its)\b|-)/i,
    instead: 'is, is written',
  },
  {
    pattern: /\b(?:is|are|was|were|be|been|being) looked at\b|\blook(?:s|ed|ing)? at\b/i,
    instead: 'check, read',
  },
  { pattern: /\blets?(?: \w+)? through\b/i, instead: 'accepts, allows' },
  { pattern: /\bthe way there\b/i, instead: 'the path' },
  { pattern: /\bsays? of\b/i, instead: 'says about' },
  { pattern: /\bwith whom\b|\bto whom\b/i, instead: 'reword' },
  { pattern: /\bfor what (?:it|they|we)\b/i, instead: 'reword' },
  { pattern: /\bwhatever (?:stands|is wrong)\b/i, instead: 'reword' },
]
