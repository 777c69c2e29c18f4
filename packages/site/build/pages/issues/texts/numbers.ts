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
  'registration-number-damaged': {
    reported:
      'The text is what a spreadsheet makes of a number: exponent form such as `4,54E+09`, a lost zero at the start, marks such as `="…"` or an apostrophe, or decimals at the end. That a zero is lost is certain where the check digits fit with it, and is likely where all numbers of a scheme begin with zero.',
    fix: 'Format the column as text before you fill it, and copy the numbers again. Where the check digits confirm the zeros, `checkRegistrationNumber` gives the whole number as `compact`.',
    params: {
      kind: '`exponent`, `zeros`, `likely-zeros`, `marks` or `decimals`',
      ...scheme,
      zeros: 'the zeros that are lost, if the check digits confirm it',
      example: 'a number of that scheme',
      allowed: 'how many characters it may have',
    },
  },
  'registration-number-unknown-form': {
    reported:
      'The number has 5 to 22 characters, which is all that Microsoft is known to ask for, but the form of none of the schemes of its country that are known here. `checkRegistrationNumber` lists it and still says `ok`; `registrationNumberCheck` reports it at the level `strict` only. The issue is about the scheme that is closest in length. [Why this is not wrong](/decisions/0032-an-unknown-form-is-not-wrong).',
    answer:
      'None is documented. Countries issue numbers that are not known here, so the service may accept it.',
    fix: 'Compare the number with the example in the sentence. If it is real, keep it, and tell us about its form.',
    params: {
      kind: '`count` where the number of characters differs',
      ...scheme,
      example: 'a number of that scheme',
      allowed: 'how many characters it may have',
    },
  },
  'registration-number-format': {
    reported:
      'The text is not a registration number: it has no digit, words that are no labels, or digits and letters of other scripts; or it is the number of another register than the one that is asked for. If you pass the patterns of Partner Center, those decide instead.',
    fix: 'Compare the number with the example in the sentence. Separators and labels such as `TR`, `VKN` or `No.` do no harm.',
    params: {
      kind: 'which of the sentences applies',
      ...scheme,
      example: 'a number of that scheme',
      allowed: 'how many characters it may have',
      given: 'the name of the other register’s number',
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
