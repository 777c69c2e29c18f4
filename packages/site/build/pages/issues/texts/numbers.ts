import type { IssueTexts } from '../text.ts'

const scheme = {
  scheme: 'what the kind of number is called',
  id: 'the kind of number in `@openpartner/registration`',
}

/** Codes of the opt-in check of registration numbers. */
export const numberTexts: IssueTexts = {
  'registration-number-length': {
    meaning: 'A registration number has fewer than 5 or more than 22 characters.',
    given:
      'The number, without separators and prefix, has a length that Partner Center takes in no country. It is looked at before any form.',
    fix: 'Give the whole number.',
  },
  'registration-number-format': {
    meaning: 'A registration number has the form of no scheme of its country.',
    given:
      'The number fits none of the kinds of numbers that its country has. The issue speaks of the one that is closest in length. Digits and letters of other scripts have sentences of their own. If you give the expressions of Partner Center, those decide instead.',
    fix: 'Compare the number with the example in the sentence. Separators and a prefix such as `TR` or `VKN` do no harm.',
    params: {
      kind: 'which of the sentences fits',
      ...scheme,
      example: 'a number of that kind',
      allowed: 'how many characters it may have',
      script: 'the writing system of the characters',
    },
  },
  'registration-number-checksum': {
    meaning: 'The check digits of a registration number do not fit its other digits.',
    given:
      'The number has the right form, and its check digits are not those that follow from the rest: a character is mistyped. It is advice: Partner Center itself may not check them.',
    answer: 'None is documented. The service may accept the number: it publishes expressions, and no sums.',
    fix: 'Compare the number with the original. `params.expected` has the check digits that would fit, but the wrong character may be another one.',
    params: {
      kind: 'which of the sentences fits',
      ...scheme,
      expected: 'the check digits that would fit',
      position: 'the place of the check digit, if it is not at the end',
    },
  },
  'registration-number-suspicious': {
    meaning: 'A registration number repeats one digit.',
    given: 'All digits are the same, which no real number has: it was made up to get past a form.',
    answer: 'None is documented. The number has the right form, so the service may accept it.',
    fix: 'Ask for the real number.',
  },
  'registration-number-personal': {
    meaning: 'A registration number is that of a person.',
    given:
      'The number has the form of the country’s number for persons, and of none for companies. [Why this is an issue](/decisions/0011-a-personal-number-is-an-issue).',
    answer:
      'None is documented. Some countries register sole traders under such a number, so the service may accept it.',
    fix: 'Give the number of the company. If your customers are sole traders, pass the code over.',
    params: scheme,
  },
}
