import type { IssueTexts } from '../text.ts'

const kind = 'which of the sentences fits'

/** Codes that a single value gives by its shape. */
export const schemaTexts: IssueTexts = {
  required: {
    meaning: 'A property that must be given is missing or empty.',
    given:
      'A required property is not there, or is a required text and `""`. The issue stands at the missing property, not at the object around it. A request that changes nothing gives it as well.',
    fix: 'Give the property. A value of `null` does not count as given; the normaliser removes it.',
    params: {
      kind: `${kind}: \`either\` if one of several properties is enough`,
      allowed: 'the properties of which one is enough',
    },
  },
  type: {
    meaning: 'A value is of another JSON type than the property takes.',
    given:
      'A number stands where text is expected, a text where a list is, and so on. `null` is a type of its own and never the right one. A document that cannot be read at all, because a getter of it throws, gives the kind `unreadable`.',
    fix: 'Send the type that the table of the resource names. `normalizeCustomer` removes `null`s.',
    params: { kind: 'the expected type, or `unreadable`' },
  },
  enum: {
    meaning: 'A value is none of the allowed words.',
    given:
      'The property takes one word of a list, in exactly that spelling, or a single value. Country codes are upper case, and the United Kingdom is `GB`. `unknown` is the initial value of the SDK and has a sentence of its own.',
    fix: 'Use one of the words in `params.allowed`. The normaliser repairs other spellings, such as `MicrosoftSupport` and `se`.',
    params: {
      allowed: 'the allowed words, where they are few enough to be listed',
      kind: `${kind}: \`one\`, \`country\`, \`united-kingdom\` or \`initial-value\``,
    },
  },
  pattern: {
    meaning: 'A text does not have the form that the property asks for.',
    given:
      'The text does not match the expression of the schema: a domain, a culture, a language, or a text that must have more than white space.',
    fix: 'Look at the form in the sentence. The expression itself is on the page of the resource.',
    params: { kind: 'the name of the form' },
  },
  format: {
    meaning: 'A text is not an e-mail address, identifier or web address.',
    given:
      'The property has a `format`, and the expression beside it refuses the text. That expression decides; no validator has to know the format.',
    fix: 'Correct the address or identifier. White space and line ends around it count as part of it.',
    params: { kind: 'the format: `email`, `uuid` or `uri`' },
  },
  'too-short': {
    meaning: 'A text has fewer characters than are needed.',
    given:
      'None of the published resources gives it: a required text that is empty is `required`. The code and its sentences are there for checks of your own.',
    answer: 'None is known: no request has such a property.',
    fix: 'Give a longer text.',
    params: { limit: 'the fewest characters' },
  },
  'too-long': {
    meaning: 'A text has more characters than are taken.',
    given:
      'The text is longer than the bound of the property. Characters are Unicode code points, so that an emoji counts once.',
    fix: 'Shorten the text. The page of the resource says which bounds are documented and which are ours.',
    params: { limit: 'the most characters' },
  },
  'too-small': {
    meaning: 'A number is below the smallest that is taken.',
    given: 'The number is smaller than the `minimum` of the property.',
    answer: 'None is known: no request has such a property.',
    fix: 'Send a number that is not below the limit.',
    params: { limit: 'the smallest number' },
  },
  'too-large': {
    meaning: 'A number is above the largest that is taken.',
    given: 'The number is larger than the `maximum` of the property.',
    answer: 'None is known: no request has such a property.',
    fix: 'Send a number that is not above the limit.',
    params: { limit: 'the largest number' },
  },
  'too-few-items': {
    meaning: 'A list has fewer entries than are needed.',
    given:
      'None of the published resources gives it: their lists may be empty. The code and its sentences are there for checks of your own.',
    answer: 'None is known: no request has such a property.',
    fix: 'Give more entries.',
    params: { limit: 'the fewest entries' },
  },
  'too-many-items': {
    meaning: 'A list has more entries than are taken.',
    given: 'The list is longer than the bound of the property.',
    answer: 'None is known: no request has such a property.',
    fix: 'Send fewer entries. For the list of customers, ask for pages.',
    params: { limit: 'the most entries' },
  },
  'unknown-property': {
    meaning: 'A request has a property that is not known there.',
    given:
      'Requests are closed, because a misspelt property would be dropped in silence. Answers are open and never give it, because the service adds properties.',
    fix: 'Correct the name, letter case included, or leave the property out. The normaliser repairs names such as `CompanyProfile`.',
    params: { property: 'the name that is not known' },
  },
  'too-deep': {
    meaning: 'A document is nested too deeply to be examined.',
    given:
      'A document that is not valid has more than 200 levels. Its faults are not listed, because listing them costs work and memory.',
    answer: 'None is documented.',
    fix: 'A customer has less than ten levels: look for what wraps it.',
  },
  'too-big': {
    meaning: 'A document has too many values to be examined.',
    given:
      'A document that is not valid has more than 500,000 values. Its faults are not listed, because listing them costs work and memory.',
    answer: 'None is documented.',
    fix: 'Validate the records one by one; `openpartner validate` does so with lists and files of lines.',
  },
}
