import { Type } from 'typebox'
import { openObject } from '../define/object.ts'
import { optionalText } from '../define/text.ts'

/** The body of status 429, which the documents show with other properties than every other fault. */
export const ThrottlingFault = openObject(
  'ThrottlingFault',
  {
    title: 'ThrottlingFault',
    description: 'The body of the response to a call that is rejected because there were too many.',
    examples: [{ statusCode: 429, message: 'Rate limit is exceeded. Try again in 57 seconds.' }],
  },
  {
    statusCode: Type.Integer({ description: 'HTTP status.', minimum: 429, maximum: 429, examples: [429] }),
    message: optionalText(1024, {
      description: 'What went wrong and for how long, for people to read.',
      examples: ['Rate limit is exceeded. Try again in 57 seconds.'],
    }),
  },
)
