import type { IssueTexts } from '../text.ts'

const kind = 'which of the sentences applies'

/** Codes about a single value, and about the limits of a document. */
export const schemaTexts: IssueTexts = {
  required: {
    reported:
      'A required property is missing, or is a required text and `""`. The issue is reported at the missing property, not at the object around it. A request that changes nothing gets it as well.',
    fix: 'Send the property. `null` does not count as a value; the normalizer removes it.',
    params: {
      kind: `${kind}: \`either\` if one of several properties is enough`,
      allowed: 'the properties of which one is enough',
    },
  },
  type: {
    reported:
      'A number is sent where text is expected, text where a list is expected, and so on. `null` is a separate type and never the right one. A document that cannot be read because one of its getters throws has the kind `unreadable`.',
    fix: 'Send the type that the table of the resource names. `normalizeCustomer` removes `null`s.',
    params: { kind: 'the expected type, or `unreadable`' },
  },
  enum: {
    reported:
      'The property accepts only the values of a list, in exactly that spelling. Country codes are upper case, and the United Kingdom is `GB`. `unknown` is the initial value of the SDK and has its own sentence.',
    fix: 'Use one of the values in `params.allowed`. The normalizer corrects other spellings, such as `MicrosoftSupport` and `se`.',
    params: {
      allowed: 'the allowed values, if there are few enough to list',
      kind: `${kind}: \`one\`, \`country\`, \`united-kingdom\` or \`initial-value\``,
    },
  },
  pattern: {
    reported:
      'The text does not match the pattern of the schema: a domain, a culture, a language, or a text that must have more than white space.',
    fix: 'Compare the text with the format in the sentence. The pattern itself is on the page of the resource.',
    params: { kind: 'the name of the format' },
  },
  format: {
    reported:
      'The property has a `format`, and the pattern beside it rejects the text. The pattern decides; no validator has to know the format.',
    fix: 'Correct the address or identifier. White space and line ends around it count as part of it.',
    params: { kind: 'the format: `email`, `uuid` or `uri`' },
  },
  'too-short': {
    reported:
      'None of the published resources reports it: an empty required text is `required`. The code and its sentences are there for custom checks.',
    answer: 'None is known: no request has such a property.',
    fix: 'Send a longer text.',
    params: { limit: 'the minimum number of characters' },
  },
  'too-long': {
    reported:
      'The text is longer than the limit of the property. Characters are Unicode code points, so a simple emoji counts once.',
    fix: 'Shorten the text. The page of the resource says which limits are documented and which are ours.',
    params: { limit: 'the maximum number of characters' },
  },
  'too-small': {
    reported: 'The number is smaller than the `minimum` of the property.',
    answer: 'None is known: no request has such a property.',
    fix: 'Send a number that is not below the limit.',
    params: { limit: 'the minimum' },
  },
  'too-large': {
    reported: 'The number is larger than the `maximum` of the property.',
    answer: 'None is known: no request has such a property.',
    fix: 'Send a number that is not above the limit.',
    params: { limit: 'the maximum' },
  },
  'too-few-items': {
    reported:
      'None of the published resources reports it: their lists may be empty. The code and its sentences are there for custom checks.',
    answer: 'None is known: no request has such a property.',
    fix: 'Send more entries.',
    params: { limit: 'the minimum number of entries' },
  },
  'too-many-items': {
    reported: 'The list is longer than the limit of the property.',
    answer: 'None is known: no request has such a property.',
    fix: 'Send fewer entries. Request the list of customers in pages.',
    params: { limit: 'the maximum number of entries' },
  },
  'unknown-property': {
    reported:
      'Requests are closed, because a misspelled property would be silently dropped. Responses are open and never have this issue, because the service adds properties.',
    fix: 'Correct the name, letter case included, or leave the property out. The normalizer corrects names such as `CompanyProfile`.',
    params: { property: 'the unknown name' },
  },
  'too-big': {
    reported:
      'A document that is not valid has more than 500,000 items and unknown properties. The issues behind those are not listed, because that costs time and memory.',
    answer: 'None is documented.',
    fix: 'Validate the records one by one; `openpartner validate` does so with lists and NDJSON.',
  },
}
