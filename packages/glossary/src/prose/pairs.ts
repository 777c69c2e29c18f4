/** What a reader expects to read, and what we tend to write instead. */
export interface Pair {
  write: string
  insteadOf: string
  why: string
  /** Finds the second in sentences for readers. */
  pattern: RegExp
}

/** The table of the style page, and what the check of prose finds. */
export const pairs: readonly Pair[] = [
  {
    write: 'error response, Partner Center’s error',
    insteadOf: 'fault (in prose)',
    why: 'A fault is a failing, usually somebody’s. Only the type is called `ApiFault`.',
    pattern: /\bfaults?\b/i,
  },
  {
    write: 'response',
    insteadOf: 'answer (the noun)',
    why: 'A service responds to a request; an answer belongs to a question.',
    pattern:
      /\b(?:an?|the|its|their|our|your|every|each|no|this|that|error|documented|first|second|complete|whole|real) answers?\b(?! (?:with|the|to|in|as)\b)|\banswers of\b/i,
  },
  {
    write: 'present, sent, specified; missing',
    insteadOf: 'given; not given',
    why: 'Nobody gives a property: it is in the document or not, and the caller sends it or not.',
    pattern: /\b(?:is|are|was|were|be|been|being|as|counts? as|if) (?:not |only |also )?given\b(?! that)/i,
  },
  {
    write: 'required',
    insteadOf: 'due',
    why: 'What is due is payable.',
    pattern: /\b(?:is|are|was|were|be|becomes?) due\b(?! to\b)/i,
  },
  {
    write: 'ignore, skip',
    insteadOf: 'pass over, lower (a rule)',
    why: 'Options and comments everywhere else are called `ignore` and `skip`.',
    pattern: /\bpass(?:es|ed|ing)? (?:\w+ )?over\b|\b(?:can|may|could) (?:also )?(?:lower|be lowered)\b/i,
  },
  {
    write: 'format',
    insteadOf: 'form (of a number or text)',
    why: 'A form has fields.',
    pattern:
      /\bforms? of (?:an?|the|this|that|its|their) (?:\w+ )?(?:numbers?|texts?|ids?)\b|\bwire forms?\b/i,
  },
  {
    write: 'reject',
    insteadOf: 'refuse',
    why: 'People refuse. Services and validators reject.',
    pattern: /\brefus(?:e|es|ed|al|ing)\b/i,
  },
  {
    write: 'is not a text file',
    insteadOf: 'is no text',
    why: '“No” before a noun counts; “not a” says what something is.',
    pattern: /(?<!\bthere )\b(?:is|are) no (?:text|file|customer|number|schema|document|value|country)s?\b/i,
  },
  {
    write: 'one validator per resource',
    insteadOf: 'one validator a resource',
    why: '“A” for “per” is for prices and speeds.',
    pattern:
      /\bone (?!as|of|in|for|is|to)[a-z]+ an? (?:resource|rule|file|line|country|record|document|package|locale)\b/i,
  },
  {
    write: 'the country’s number, the country code',
    insteadOf: 'the number of the country of the company',
    why: 'Two “of the” in a row make readers go back. English has compounds and ’s.',
    pattern: /\bof (?:the|an?|its|their) [\w-]+ of (?:the|an?|its|their) [\w-]+ of (?:the|an?|its|their)\b/i,
  },
  {
    write: 'usage error',
    insteadOf: 'misuse (of a command)',
    why: 'Commands everywhere else have usage errors.',
    pattern: /\b[12] (?:is )?misuse\b/i,
  },
  {
    write: 'email',
    insteadOf: 'e-mail',
    why: 'Microsoft’s spelling, and that of the property.',
    pattern: /\be-mails?\b/i,
  },
]
