import type { IssueTexts } from '../text.ts'

const scheme = {
  scheme: 'the name of the scheme',
  id: 'the id of the scheme in `@openpartner/registration`',
}

/** Codes of the opt-in check of registration numbers. */
export const numberTexts: IssueTexts = {
  'registration-number-length': {
    reported:
      'Without separators and prefix, the number has a length that Partner Center accepts in no country. The length is checked before any format.',
    fix: 'Send the whole number.',
  },
  'registration-number-format': {
    reported:
      'The number matches none of the schemes of its country. The issue is about the scheme that is closest in length. Digits and letters of other scripts have separate sentences. If you pass the patterns of Partner Center, those decide instead.',
    fix: 'Compare the number with the example in the sentence. Separators and a prefix such as `TR` or `VKN` do no harm.',
    params: {
      kind: 'which of the sentences applies',
      ...scheme,
      example: 'a number of that scheme',
      allowed: 'how many characters it may have',
      script: 'the writing system of the characters',
    },
  },
  'registration-number-checksum': {
    reported:
      'The number has the right format, but its check digits do not follow from the rest: a character is mistyped. This is advice: Partner Center itself may not check them.',
    answer:
      'None is documented. The service may accept the number: it publishes patterns, but no check digits.',
    fix: 'Compare the number with the original. `params.expected` has the check digits that would fit, but the wrong character may be another one.',
    params: {
      kind: 'which of the sentences applies',
      ...scheme,
      expected: 'the check digits that would fit',
      position: 'the position of the check digit, if it is not at the end',
    },
  },
  'registration-number-suspicious': {
    reported: 'All digits are the same, which is true of no real number: it was made up to get past a form.',
    answer: 'None is documented. The number has the right format, so the service may accept it.',
    fix: 'Ask for the real number.',
  },
  'registration-number-personal': {
    reported:
      'The number has the format of the country’s number for persons, and of none for companies. [Why this is an issue](/decisions/0011-a-personal-number-is-an-issue).',
    answer:
      'None is documented. Some countries register sole traders under such a number, so the service may accept it.',
    fix: 'Send the number of the company. If your customers are sole traders, ignore the code.',
    params: scheme,
  },
}
