/** First words of names that ask a yes-or-no question, if another word follows. */
export const booleanBeginnings: ReadonlySet<string> = new Set([
  'is',
  'has',
  'can',
  'should',
  'was',
  'were',
  'did',
])

/** Names that are such a question by themselves. */
export const booleanNames: ReadonlySet<string> = new Set([
  'enabled',
  'disabled',
  'visible',
  'hidden',
  'deleted',
])
