/** First words of names that ask a question with the answer yes or no, if another word follows. */
export const booleanBeginnings: ReadonlySet<string> = new Set([
  'is',
  'has',
  'can',
  'should',
  'was',
  'were',
  'did',
])

/** Names that are such a question on their own. */
export const booleanNames: ReadonlySet<string> = new Set([
  'enabled',
  'disabled',
  'visible',
  'hidden',
  'deleted',
])
