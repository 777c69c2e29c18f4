import { Type } from 'typebox'
import { closedObject } from '../define/object.ts'
import { stringEnum } from '../define/string-enum.ts'
import { optionalText } from '../define/text.ts'

export const CustomerQualificationRequest = closedObject(
  'CustomerQualificationRequest',
  {
    title: 'CustomerQualificationRequest',
    description:
      'A qualification to ask for. Education needs an educationSegment, GovernmentCommunityCloud a validationCode.',
    examples: [
      { qualification: 'Education', educationSegment: 'HigherEducation', website: 'contoso.example' },
    ],
  },
  {
    qualification: stringEnum(['Education', 'GovernmentCommunityCloud', 'StateOwnedEntity'], {
      description: 'The qualification; others cannot be set.',
      examples: ['Education'],
    }),
    educationSegment: Type.Optional(
      stringEnum(['K12', 'HigherEducation'], {
        description: 'Kind of school.',
        examples: ['HigherEducation'],
      }),
    ),
    website: Type.Optional(
      optionalText(2048, { description: 'Website of the school.', examples: ['contoso.example'] }),
    ),
    validationCode: Type.Optional(
      optionalText(64, { description: 'Code that Microsoft gave the partner.', examples: ['123456'] }),
    ),
  },
)
